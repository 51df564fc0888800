package radiome.feature.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import radiome.feature.region.RegionOfInterest;

/**
 * A family whose features are formulas over one or more shared quantities of an ROI: its moments, or a matrix for each
 * direction. With more than one a feature is the mean of its values, NaN left out; NaN when nothing is left.
 */
public final class FormulaFamily<S> implements Family {
    /** PyRadiomics lists its methods, getMeanFeatureValue, by character code: so MeanAbsoluteDeviation precedes Mean. */
    private static final Comparator<String> OUTPUT_ORDER = Comparator.comparing(feature -> feature + "FeatureValue");

    private final String name;
    private final Map<String, Formula<S>> formulas = new TreeMap<>(OUTPUT_ORDER);
    private final Map<String, Formula<S>> byName;
    private final List<String> withoutValue;
    private final Function<RegionOfInterest, Stream<S>> shared;
    private final Function<RegionOfInterest, Optional<String>> leftOut;

    /** A family that has values on every image; see the other constructor. */
    public FormulaFamily(
            String name,
            Formula<S>[] formulas,
            List<String> withoutValue,
            Function<RegionOfInterest, Stream<S>> shared) {
        this(name, formulas, withoutValue, shared, region -> Optional.empty());
    }

    /**
     * @param formulas the features, in any order
     * @param withoutValue names that are known but give no value
     * @param shared what the formulas share, made one after the other and not kept
     * @param leftOut as {@link Family#leftOut}
     */
    public FormulaFamily(
            String name,
            Formula<S>[] formulas,
            List<String> withoutValue,
            Function<RegionOfInterest, Stream<S>> shared,
            Function<RegionOfInterest, Optional<String>> leftOut) {
        this.name = name;
        for (Formula<S> formula : formulas) {
            this.formulas.put(formula.feature(), formula);
        }
        this.byName = Map.copyOf(this.formulas);
        this.withoutValue = List.copyOf(withoutValue);
        this.shared = shared;
        this.leftOut = leftOut;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> features() {
        return names(false);
    }

    @Override
    public List<String> deprecated() {
        return names(true);
    }

    @Override
    public List<String> withoutValue() {
        return withoutValue;
    }

    @Override
    public Optional<String> leftOut(RegionOfInterest region) {
        return leftOut.apply(region);
    }

    @Override
    public double[] values(RegionOfInterest region, List<String> chosen) {
        List<Formula<S>> wanted = new ArrayList<>(chosen.size());
        for (String feature : chosen) {
            wanted.add(formula(feature));
        }
        double[] sum = new double[wanted.size()];
        int[] terms = new int[wanted.size()];
        shared.apply(region).forEachOrdered(one -> {
            for (int f = 0; f < sum.length; f++) {
                double value = wanted.get(f).of(one);
                if (!Double.isNaN(value)) {
                    sum[f] += value;
                    terms[f]++;
                }
            }
        });
        for (int f = 0; f < sum.length; f++) {
            sum[f] = sum[f] / terms[f];
        }
        return sum;
    }

    private Formula<S> formula(String feature) {
        Formula<S> formula = byName.get(feature);
        if (formula == null) {
            throw new IllegalArgumentException("no feature " + feature + " with a value in " + name);
        }
        return formula;
    }

    private List<String> names(boolean deprecated) {
        List<String> names = new ArrayList<>();
        formulas.forEach((feature, formula) -> {
            if (formula.isDeprecated() == deprecated) {
                names.add(feature);
            }
        });
        return Collections.unmodifiableList(names);
    }
}
