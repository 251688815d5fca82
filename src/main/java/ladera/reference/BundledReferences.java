package ladera.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import ladera.run.Json;

/** The reference data inside the program; their origin is told in the README beside them. */
public final class BundledReferences {
    /** A format's data join when the format is solved. */
    private static final List<String> NAMES = List.of(
            "pytorch/surfaces.json",
            "pytorch/trajectories.json",
            "pytorch/activations.json",
            "pytorch/mlp.json",
            "pytorch/figure1.json",
            "udl/3_4_Activation_Functions.json",
            "udl/4_1_Composing_Networks.json",
            "udl/4_2_Clipping_functions.json",
            "udl/4_3_Deep_Networks.json",
            "udl/5_1_Least_Squares_Loss.json",
            "udl/5_2_Binary_Cross_Entropy_Loss.json",
            "udl/5_3_Multiclass_Cross_entropy_Loss.json",
            "udl/6_2_Gradient_Descent.json",
            "udl/6_3_Stochastic_Gradient_Descent.json",
            "udl/6_4_Momentum.json",
            "udl/6_5_Adam.json",
            "udl/7_1_Backpropagation_in_Toy_Model.json",
            "udl/7_2_Backpropagation.json",
            "udl/7_3_Initialization.json");

    private BundledReferences() {}

    /** What the documents are called. */
    public static List<String> names() {
        return NAMES;
    }

    /** The document with one of the {@link #names}. */
    public static ObjectNode read(String name) {
        try (InputStream in = BundledReferences.class.getResourceAsStream(name)) {
            return Json.read(in, name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
