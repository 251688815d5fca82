package ladera.figure;

/**
 * Something of a network diagram that can be pointed at.
 *
 * @param layer number of the layer of a unit, from 0 for the inputs; of a weight or a bias, the k of Omega_k and beta_k
 * @param to the unit itself, or the one that an arrow goes to, from 0
 * @param from the unit that a weight comes from, from 0; 0 for the rest
 */
public record NetworkPart(Kind kind, int layer, int to, int from) {
    public enum Kind {
        UNIT,
        WEIGHT,
        BIAS
    }
}
