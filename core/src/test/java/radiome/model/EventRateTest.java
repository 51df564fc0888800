package radiome.model;

class EventRateTest implements ClassifierContract {
    @Override
    public Classifier classifier() {
        return new EventRate();
    }
}
