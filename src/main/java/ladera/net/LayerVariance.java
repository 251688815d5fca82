package ladera.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the named rules say of one layer of weights: the variance that keeps the signal on its way forward, the slopes on
 * their way back, or something between.
 *
 * @param k which weights, Omega_k
 * @param fanIn D_h, units the layer takes from
 * @param fanOut D_h', units it feeds
 */
public record LayerVariance(int k, int fanIn, int fanOut) {
    /** One row for each layer of weights of a network. */
    public static List<LayerVariance> of(List<Integer> widths) {
        List<LayerVariance> layers = new ArrayList<>();
        for (int k = 0; k + 1 < widths.size(); k++) {
            layers.add(new LayerVariance(k, widths.get(k), widths.get(k + 1)));
        }
        return layers;
    }

    /** He, forward: 2 / D_h (book 7.32). */
    public double heForward() {
        return he("fan_in");
    }

    /** He, backward: 2 / D_h' (book 7.33). */
    public double heBackward() {
        return he("fan_out");
    }

    /** He, between the two: 4 / (D_h + D_h') (book 7.34). */
    public double heCompromise() {
        return he("average");
    }

    /** Glorot and Bengio 2010: 2 / (D_h + D_h'). */
    public double xavier() {
        return Initializers.of("xavier_normal").variance(fanIn, fanOut);
    }

    /** LeCun and others 1998: 1 / D_h. */
    public double lecun() {
        return Initializers.of("lecun_normal").variance(fanIn, fanOut);
    }

    /** What {@code torch.nn.Linear} draws: 1 / (3 D_h). */
    public double pytorch() {
        return Initializers.of("pytorch").variance(fanIn, fanOut);
    }

    private double he(String mode) {
        return Initializers.ALL.get("he_normal").make(Map.of("mode", mode)).variance(fanIn, fanOut);
    }
}
