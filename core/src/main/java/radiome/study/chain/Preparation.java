package radiome.study.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import radiome.error.Fault;
import radiome.num.Folds;
import radiome.prepare.DropConstantAndDuplicate;
import radiome.prepare.Impute;
import radiome.prepare.ZScore;
import radiome.select.Selector;
import radiome.table.FeatureTable;
import radiome.table.Outcome;
import radiome.table.Step;

/**
 * A model's columns up to the classifier: for each block impute, drop constant and duplicated columns, select, z-score;
 * then the blocks side by side. Every step learns from the training rows it is given and from no others.
 *
 * @param blocks at least one; all of the same rows in the same order
 * @param selector for the blocks that select
 */
record Preparation(List<Block> blocks, Selector selector) {
    Preparation {
        blocks = List.copyOf(blocks);
    }

    /**
     * @param rows places of the training rows
     * @param outcome of those rows
     * @param folds of those rows, for the selector
     */
    Fitted fit(int[] rows, Outcome outcome, Folds folds) {
        return new Fitted(blocks.stream().map(b -> fit(b, rows, outcome, folds)).toList());
    }

    private FittedBlock fit(Block block, int[] rows, Outcome outcome, Folds folds) {
        List<Step.Fitted> steps = new ArrayList<>();
        FeatureTable table =
                apply(steps, new Impute(block.categorical()), block.table().select(rows));
        table = apply(steps, new DropConstantAndDuplicate(), table);
        FeatureTable candidates = table;
        Optional<Selector.Fitted> selection = Optional.empty();
        if (block.selects()) {
            Selector.Fitted fitted = selector.fit(table, outcome, folds);
            steps.add(fitted);
            table = fitted.apply(table);
            selection = Optional.of(fitted);
        }
        apply(steps, new ZScore(), table);
        return new FittedBlock(block, candidates, steps, selection);
    }

    private static FeatureTable apply(List<Step.Fitted> steps, Step step, FeatureTable training) {
        Step.Fitted fitted = step.fit(training);
        steps.add(fitted);
        return fitted.apply(training);
    }

    /** All blocks, fitted. */
    record Fitted(List<FittedBlock> blocks) {
        Fitted {
            blocks = List.copyOf(blocks);
        }

        /** Prepared columns of any rows of the model. */
        FeatureTable of(int[] rows) {
            FeatureTable joined = blocks.get(0).of(rows);
            for (FittedBlock block : blocks.subList(1, blocks.size())) {
                joined = joined.join(block.of(rows));
            }
            return joined;
        }
    }

    /**
     * One block, fitted.
     *
     * @param block its columns
     * @param candidates the training rows as the selector saw them: imputed, without constant and duplicated columns
     * @param steps in the order they are applied
     * @param selection what was selected, where the block selects
     */
    record FittedBlock(
            Block block, FeatureTable candidates, List<Step.Fitted> steps, Optional<Selector.Fitted> selection) {
        FittedBlock {
            steps = List.copyOf(steps);
        }

        FeatureTable of(int[] rows) {
            FeatureTable table = block.table().select(rows);
            for (Step.Fitted step : steps) {
                table = step.apply(table);
            }
            return table;
        }

        /** What the steps have to say, in their order. */
        List<Fault> notices() {
            return steps.stream().flatMap(s -> s.notices().stream()).toList();
        }
    }
}
