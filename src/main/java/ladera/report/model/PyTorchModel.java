package ladera.report.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ladera.net.Activation;
import ladera.net.Architecture;
import ladera.net.Model;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Json;

/**
 * A model as one self-contained PyTorch script with the weights in it. Imported, it offers {@code model}, a
 * {@code torch.nn.Sequential} in standard units, and {@code predict(x)} in the data's; run, it prints inputs and outputs at five
 * points.
 */
public final class PyTorchModel extends ModelFormat {
    /** More make a script that Python itself takes minutes and gigabytes to read. */
    static final int MOST_PARAMETERS = 500_000;

    /** Numbers on a line of the script. */
    private static final int NUMBERS_A_LINE = 6;

    private static final String HEAD = """
            \"\"\"A network trained in Ladera: %s.

            Needs Python 3.8 or later and PyTorch 1.13 or later. Run, it prints inputs and outputs at five points; imported, it
            offers model, a torch.nn.Sequential in standard units, and predict(x) in the data's units.
            \"\"\"

            import torch
            """;

    private static final String FUNCTION = """


            class Function(torch.nn.Module):
                \"\"\"An activation that torch.nn does not have.\"\"\"

                def __init__(self, function):
                    super().__init__()
                    self.function = function

                def forward(self, z):
                    return self.function(z)
            """;

    private static final String TAIL = """


            def real(*values):
                return torch.tensor(values, dtype=torch.float64)


            %s

            with torch.no_grad():
                for parameter, values in zip(model.parameters(), PARAMETERS):
                    parameter.copy_(real(*values).reshape(parameter.shape))


            def predict(x):
                \"\"\"Outputs in the data's units for rows of inputs.\"\"\"
                with torch.no_grad():
                    return model((x - INPUT_MEAN) / INPUT_SCALE) * OUTPUT_SCALE + OUTPUT_SHIFT


            if __name__ == "__main__":
                points = INPUT_MEAN + INPUT_SCALE * torch.linspace(-2, 2, 5, dtype=torch.float64)[:, None]
                print(",".join([f"x_{i + 1}" for i in range(%d)] + [f"y_{i + 1}" for i in range(%d)]))
                for inputs, outputs in zip(points.tolist(), predict(points).tolist()):
                    print(",".join(map(repr, inputs + outputs)))
            """;

    PyTorchModel() {
        super("pytorch", ".py");
    }

    @Override
    void writeSound(Model model, OutputStream out) throws IOException {
        out.write(source(model).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The script as text.
     *
     * @throws Refusal where there are more parameters than a script should hold
     */
    public String source(Model model) {
        Architecture architecture = model.network().architecture();
        if (architecture.parameters() > MOST_PARAMETERS) {
            throw new Refusal(new Problem("model.script", "parameters", architecture.parameters(), MOST_PARAMETERS));
        }
        StringBuilder script = new StringBuilder(String.format(Locale.ROOT, HEAD, description(architecture)));
        String network = network(architecture);
        if (network.contains("Function(")) {
            script.append(FUNCTION);
        }
        parameters(model, script);
        List<String> units = new ArrayList<>();
        units.add(constant("INPUT_MEAN", model.standardisation().inputMean()));
        units.add(constant("INPUT_SCALE", model.standardisation().inputScale()));
        units.add(constant("OUTPUT_SCALE", model.outputScale()));
        units.add(constant("OUTPUT_SHIFT", model.outputShift()));
        String made = String.join("\n", units) + "\n\n" + network;
        return script.append(String.format(Locale.ROOT, TAIL, made, architecture.inputs(), architecture.outputs()))
                .toString();
    }

    private static String description(Architecture architecture) {
        StringBuilder text = new StringBuilder();
        architecture
                .widths()
                .forEach(width -> text.append(text.length() == 0 ? "" : "-").append(width));
        return text + " units";
    }

    private static String network(Architecture architecture) {
        StringBuilder network = new StringBuilder("model = torch.nn.Sequential(\n");
        for (int k = 0; k < architecture.layers(); k++) {
            KernelLayer layer = architecture.layer(k);
            network.append("    torch.nn.Linear(")
                    .append(layer.fanIn())
                    .append(", ")
                    .append(layer.fanOut())
                    .append(", dtype=torch.float64),\n");
            Activation activation = architecture.activation(k);
            if (!activation.id().equals("identity")) {
                network.append("    ").append(module(activation)).append(",\n");
            }
        }
        return network.append(")").toString();
    }

    private static String module(Activation a) {
        return switch (a.id()) {
            case "linear" -> function(setting(a, "a") + " + " + setting(a, "b") + " * z");
            case "relu" -> "torch.nn.ReLU()";
            case "leaky_relu" -> "torch.nn.LeakyReLU(" + setting(a, "slope") + ")";
            case "elu" -> "torch.nn.ELU(" + setting(a, "alpha") + ")";
            case "selu" -> "torch.nn.SELU()";
            case "gelu" -> "torch.nn.GELU()";
            case "gelu_tanh" -> "torch.nn.GELU(approximate=\"tanh\")";
            case "silu" ->
                a.settings().real("beta") == 1
                        ? "torch.nn.SiLU()"
                        : function("z * torch.sigmoid(" + setting(a, "beta") + " * z)");
            case "softplus" -> "torch.nn.Softplus(threshold=" + setting(a, "threshold") + ")";
            case "softsign" -> "torch.nn.Softsign()";
            case "tanh" -> "torch.nn.Tanh()";
            case "sin", "cos", "exp" -> "Function(torch." + a.id() + ")";
            case "sigmoid" ->
                a.settings().real("gain") == 1
                        ? "torch.nn.Sigmoid()"
                        : function("torch.sigmoid(" + setting(a, "gain") + " * z)");
            case "heaviside" -> function("(z >= 0).to(z.dtype)");
            case "hardswish" -> "torch.nn.Hardswish()";
            case "rect" -> function("((z >= 0) & (z <= 1)).to(z.dtype)");
            default -> throw new Refusal(new Problem("model.activation", "activations", a.id(), "PyTorch"));
        };
    }

    private static String function(String ofZ) {
        return "Function(lambda z: " + ofZ + ")";
    }

    private static String setting(Activation a, String id) {
        return Json.digits(a.settings().real(id));
    }

    /** Omega_0 row by row, beta_0, Omega_1...: the order of model.parameters(). */
    private static void parameters(Model model, StringBuilder script) {
        Architecture architecture = model.network().architecture();
        Doubles parameters = model.network().parameters();
        script.append("\n\nPARAMETERS = [\n");
        for (int k = 0; k < architecture.layers(); k++) {
            KernelLayer layer = architecture.layer(k);
            script.append("    # omega_").append(k).append('\n');
            numbers(parameters, layer.omega(), layer.beta(), script);
            script.append("    # beta_").append(k).append('\n');
            numbers(parameters, layer.beta(), layer.end(), script);
        }
        script.append("]\n");
    }

    private static void numbers(Doubles parameters, int from, int end, StringBuilder script) {
        script.append("    [");
        for (int i = from; i < end; i++) {
            boolean fresh = (i - from) % NUMBERS_A_LINE == 0;
            script.append(fresh ? "\n        " : " ");
            script.append(Json.digits(parameters.get(i))).append(',');
        }
        script.append("\n    ],\n");
    }

    private static String constant(String name, Doubles values) {
        StringBuilder numbers = new StringBuilder(name).append(" = real(");
        for (int i = 0; i < values.size(); i++) {
            numbers.append(i == 0 ? "" : ", ").append(Json.digits(values.get(i)));
        }
        return numbers.append(")").toString();
    }
}
