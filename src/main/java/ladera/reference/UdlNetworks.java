package ladera.reference;

import static ladera.reference.NumberLists.row;
import static ladera.reference.NumberLists.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ladera.lesson.model.Composition;
import ladera.lesson.model.HiddenPanels;
import ladera.lesson.model.LinearRegions;
import ladera.lesson.model.MatrixPass;
import ladera.lesson.model.ShallowNetwork;
import ladera.lesson.model.StraightLine;
import ladera.lesson.model.TwoLayerNetwork;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Network;
import ladera.num.Doubles;
import org.ejml.data.DMatrixRMaj;

/** The kinds of lessons 3.4 to 4.3: activations, shallow networks, what comes of chaining them, matrix form. */
final class UdlNetworks {
    static final List<UdlKind> KINDS = List.of(
            new UdlKind("activation", UdlNetworks::activation),
            new UdlKind("activation_extra", UdlNetworks::activationAndSlope),
            new UdlKind("shallow_1_1_3", UdlNetworks::shallow),
            new UdlKind("linear_collapse", UdlNetworks::collapse),
            new UdlKind("linear_regions", UdlNetworks::regions),
            new UdlKind("compose", UdlNetworks::compose),
            new UdlKind("region_counts", UdlNetworks::regionCounts),
            new UdlKind("deep_1_3_3_1", UdlNetworks::twoLayers),
            new UdlKind("shallow_to_matrix", UdlNetworks::shallowToMatrix),
            new UdlKind("composition_to_matrix", UdlNetworks::compositionToMatrix),
            new UdlKind("deep_forward", UdlNetworks::deepForward));

    private UdlNetworks() {}

    private static void activation(UdlCase given, ObjectNode answer) {
        Activation activation = given.activation("name");
        double[] z = given.inputs().finite("z");
        double[] a = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            a[i] = activation.value(z[i]);
        }
        answer.set("a", row(a));
    }

    private static void activationAndSlope(UdlCase given, ObjectNode answer) {
        activation(given, answer);
        Activation activation = given.activation("name");
        double[] z = given.inputs().finite("z");
        double[] slopes = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            slopes[i] = activation.slope(z[i]);
        }
        answer.set("da_dz", row(slopes));
    }

    private static void shallow(UdlCase given, ObjectNode answer) {
        ShallowNetwork net = given.shallow(given.inputs());
        HiddenPanels panels =
                net.panels(given.activation("activation"), given.inputs().finite("x"));
        answer.set("pre", rows(panels.pre()));
        answer.set("act", rows(panels.act()));
        answer.set("weighted_act", rows(panels.weighted()));
        answer.set("y", row(panels.y()));
    }

    private static void collapse(UdlCase given, ObjectNode answer) {
        Fields params = given.inputs().object("params");
        StraightLine line = given.shallow(given.inputs()).collapse(params.number("a"), params.number("b"));
        answer.put("intercept", line.intercept());
        answer.put("slope", line.slope());
    }

    private static void regions(UdlCase given, ObjectNode answer) {
        Fields inputs = given.inputs();
        Composition composition = composition(given);
        double low = inputs.number("lo");
        double high = inputs.number("hi");
        LinearRegions regions = Places.at(inputs.place(), () -> composition.regions(low, high));
        answer.put("n_regions", regions.count());
        answer.set("joints", row(regions.joints()));
        answer.set("slopes", row(regions.slopes()));
        answer.put("value_at_lo", regions.valueAtLow());
        answer.put("value_at_hi", regions.valueAtHigh());
        answer.set("value_at_joints", row(regions.valuesAtJoints()));
    }

    private static Composition composition(UdlCase given) {
        List<ShallowNetwork> nets = given.shallows("nets");
        return Places.at(given.inputs().place(), () -> new Composition(nets));
    }

    private static void compose(UdlCase given, ObjectNode answer) {
        Composition composition = composition(given);
        double[] x = given.inputs().finite("x");
        answer.set("stages", rows(composition.stages(x)));
        answer.set("each_on_x", rows(composition.eachOn(x)));
    }

    private static void regionCounts(UdlCase given, ObjectNode answer) {
        Fields inputs = given.inputs();
        ShallowNetwork first = given.shallow(inputs.object("first"));
        ShallowNetwork last = given.shallow(inputs.object("last"));
        List<Integer> copies = Fields.wholes(inputs.list("N"), inputs.path("N"), 0, Composition.LONGEST - 1);
        double low = inputs.number("lo");
        double high = inputs.number("hi");
        int[] counts = new int[copies.size()];
        for (int i = 0; i < counts.length; i++) {
            Composition chain = Composition.of(first, copies.get(i), last);
            counts[i] =
                    Places.at(inputs.path("N"), () -> chain.regions(low, high).count());
        }
        answer.set("n_regions", row(counts));
    }

    private static void twoLayers(UdlCase given, ObjectNode answer) {
        Fields inputs = given.inputs();
        List<Doubles> theta = inputs.rows("theta");
        List<Doubles> psi = inputs.rows("psi");
        Doubles phi = Doubles.of(inputs.finite("phi"));
        TwoLayerNetwork net = Places.at(inputs.place(), () -> new TwoLayerNetwork(new ShallowNetwork(theta, psi), phi));
        TwoLayerNetwork.Panels panels = net.panels(inputs.finite("x"));
        answer.set("pre1", rows(panels.pre1()));
        answer.set("h", rows(panels.h()));
        answer.set("pre2", rows(panels.pre2()));
        answer.set("h_prime", rows(panels.hPrime()));
        answer.set("weighted", rows(panels.weighted()));
        answer.set("y", row(panels.y()));
    }

    private static void shallowToMatrix(UdlCase given, ObjectNode answer) {
        matrixForm(given.shallow(given.inputs().object("net")).network(), given.inputs(), answer);
    }

    private static void compositionToMatrix(UdlCase given, ObjectNode answer) {
        matrixForm(composition(given).network(), given.inputs(), answer);
    }

    private static void matrixForm(Network network, Fields inputs, ObjectNode answer) {
        double[] parameters = network.parameters().toArray();
        double[] x = inputs.finite("x");
        answer.set("beta", ParameterLists.betas(parameters, network.architecture(), ParameterLists.Bias.COLUMN));
        answer.set("Omega", ParameterLists.omegas(parameters, network.architecture()));
        answer.set(
                "y",
                row(MatrixPass.of(network, new DMatrixRMaj(1, x.length, true, x))
                        .output()
                        .data));
    }

    private static void deepForward(UdlCase given, ObjectNode answer) {
        Fields inputs = given.inputs();
        JsonNode dims = inputs.list("dims");
        List<Integer> widths = Fields.wholes(dims, inputs.path("dims"), 1, Architecture.WIDEST);
        Architecture architecture = Places.at(
                inputs.path("dims"), () -> Architecture.of(Activations.of("relu"), widths.toArray(Integer[]::new)));
        Network network = new Network(architecture, Doubles.of(ParameterLists.separate(inputs, architecture)));
        DMatrixRMaj x = new DMatrixRMaj(inputs.matrix("x"));
        MatrixPass pass = Places.at(inputs.place(), () -> MatrixPass.of(network, x));
        answer.set("h", NumberLists.matrices(pass.h().subList(1, pass.h().size())));
        answer.set("y", NumberLists.matrix(pass.output()));
        answer.put("n_parameters", architecture.parameters());
    }
}
