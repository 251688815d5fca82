package ladera.figure;

import java.util.Locale;
import ladera.num.Named;
import ladera.study.initialization.LayerHistogram;
import ladera.study.initialization.LayerReadings;

/** What is looked at within a layer. */
public enum LayerQuantity implements Named {
    /** f_k. */
    PREACTIVATIONS,
    /** h_k, which the layer takes in. */
    ACTIVATIONS,
    /** dl/df_k. */
    GRADIENTS,
    /** Singular values of df_k/dx. */
    SINGULAR_VALUES;

    /** The one with this id. */
    public static LayerQuantity of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its distribution; null for singular values, which are asked for apart. */
    public LayerHistogram of(LayerReadings.Reading layer) {
        return switch (this) {
            case PREACTIVATIONS -> layer.f();
            case ACTIVATIONS -> layer.h();
            case GRADIENTS -> layer.df();
            case SINGULAR_VALUES -> null;
        };
    }
}
