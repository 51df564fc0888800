package radiome.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassifiersTest {
    @Test
    void everyClassifierIsFoundByItsName() {
        assertThat(Classifiers.all()).extracting(Classifier::name).containsExactly("knn", "naive-bayes");
        for (Classifier classifier : Classifiers.all()) {
            assertThat(Classifiers.byName(classifier.name())).contains(classifier);
        }
        assertThat(Classifiers.byName("svm")).isEmpty();
    }

    @Test
    void defaultsAreThoseOfTheStudy() {
        assertThat(Classifiers.byName("knn")).contains(new Knn(5, Knn.Weights.UNIFORM));
        assertThat(Classifiers.byName("naive-bayes")).contains(new GaussianNaiveBayes(1e-9));
    }
}
