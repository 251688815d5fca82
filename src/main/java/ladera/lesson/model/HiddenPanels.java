package ladera.lesson.model;

/**
 * What happens on the way through a hidden layer to an output, at many points. Read only: the arrays are not copied.
 *
 * @param pre preactivations, one row a hidden unit
 * @param act activations
 * @param weighted activations times the weights of the output
 * @param y the output: its offset plus the weighted activations
 */
public record HiddenPanels(double[][] pre, double[][] act, double[][] weighted, double[] y) {}
