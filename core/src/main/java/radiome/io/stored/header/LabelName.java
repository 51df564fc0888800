package radiome.io.stored.header;

/**
 * The name that a label map gives to one of its labels.
 *
 * @param layer the component that holds it, 0 in files of one component
 */
public record LabelName(int layer, long value, String name) {}
