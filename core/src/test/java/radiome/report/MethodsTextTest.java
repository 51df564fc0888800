package radiome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import radiome.report.data.Methods;
import radiome.report.data.ReportData;

class MethodsTextTest {
    private static String text(ReportData data) {
        return MethodsText.of(data).stream().map(MethodsText.Paragraph::text).collect(Collectors.joining("\n"));
    }

    private static ReportData with(Methods methods, String protocol) {
        ReportData data = SampleReport.data();
        ReportData.StudyInfo old = data.study();
        ReportData.StudyInfo study = new ReportData.StudyInfo(
                old.title(),
                old.programVersion(),
                protocol,
                old.seed(),
                old.splitFingerprint(),
                old.outcome(),
                old.event(),
                old.inputs());
        return new ReportData(
                study,
                data.primary(),
                data.cautions(),
                data.faults(),
                data.cohort(),
                data.sequences(),
                data.performance(),
                methods,
                data.settings(),
                data.notDone(),
                data.demo(),
                data.software());
    }

    @Test
    void saysWhatWasDoneInSentences() {
        assertThat(text(SampleReport.data()))
                .contains("Of 48 patients from 4 centres in the cohort table, 47 were analysed")
                .contains("(70%) and a validation cohort, stratified by outcome and centre (seed 20250515)")
                .contains("validation is internal, not external")
                .contains("fitted on training patients only")
                .contains(
                        "Intensities were z-scored over the whole image and multiplied by 100, images were resampled to"
                                + " 1 \u00d7 1 \u00d7 1 mm (sitkBSpline) and grey levels were discretised with a fixed bin"
                                + " width of 5.")
                .contains("over 100 penalties \u03bb down to 0.001 of the largest, by 10-fold stratified")
                .contains("0 (clinical variables), V (log lesion volume) and I (hand-crafted features)")
                .contains("k nearest neighbours, k = 5 and Gaussian naive Bayes, smoothing 1e-9")
                .contains("model I (hand-crafted features) with k nearest neighbours on T2; all others are exploratory")
                .contains("2000 resamples");
    }

    @Test
    void whatWasNotDoneIsNotSaid() {
        Methods old = SampleReport.methods();
        Methods.Selection selection = new Methods.Selection(100, 1e-3, 10, "given \u03bb", 0, 0);
        Methods.Extraction extraction = new Methods.Extraction(
                false, 1, List.of(), "sitkBSpline", "32 bins", List.of("Original"), List.of("GLCM"));
        Methods.Split split = new Methods.Split(false, 0.7, List.of());
        String text = text(with(
                new Methods(extraction, split, selection, old.models(), old.classifiers(), old.evaluation()),
                "published"));
        assertThat(text)
                .doesNotContain("half-samples")
                .doesNotContain("permuted")
                .doesNotContain("z-scored over the whole image")
                .doesNotContain("resampled to")
                .doesNotContain("internal, not external")
                .doesNotContain("training patients only")
                .contains("Grey levels were discretised with 32 bins.")
                .contains("given by a column of the cohort table")
                .contains("validation results are then optimistic");
    }

    @Test
    void itemsOfTripodAreNamed() {
        assertThat(MethodsText.of(SampleReport.data()))
                .extracting(MethodsText.Paragraph::items)
                .contains("6, 8a", "12a", "9a", "12e");
    }
}
