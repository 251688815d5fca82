package ladera.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Vector code is only fast as long as the JVM compiles it without making objects of its vectors. */
class VectorCodeTest {
    /** HotSpot's FreqInlineSize: longer methods are compiled by themselves. */
    private static final int INLINED = 325;

    /** Loops this short leave room for what they are inlined into. */
    private static final int HARMLESS = 150;

    /** Beyond this a loop alone might pass the node limit of the compiler. */
    private static final int LONGEST = 700;

    private static final List<String> CLASSES =
            List.of("ElementaryVector", "NormalVector", "KernelBlocks", "RowKernelVector");

    private static final Pattern METHOD = Pattern.compile("^  \\S.*\\b(\\w+)\\(.*\\);$");
    private static final Pattern INSTRUCTION = Pattern.compile("^ +(\\d+): \\S.*$");

    @Test
    void everyLoopIsTooLongToBeInlinedOrShortEnoughToBeHarmless() throws URISyntaxException {
        List<String> between = new ArrayList<>();
        int loops = 0;
        for (String name : CLASSES) {
            for (Size size : sizes("ladera.num." + name)) {
                if (size.method.equals("constant")) {
                    continue;
                }
                loops += size.bytes > INLINED ? 1 : 0;
                if (size.bytes > HARMLESS && size.bytes <= INLINED || size.bytes > LONGEST) {
                    between.add(name + "." + size.method + ": " + size.bytes);
                }
            }
        }
        assertEquals(List.of(), between);
        assertTrue(loops >= 10, loops + " loops seen");
    }

    private record Size(String method, int bytes) {}

    private static List<Size> sizes(String type) throws URISyntaxException {
        StringWriter listing = new StringWriter();
        PrintWriter out = new PrintWriter(listing);
        String classes = Path.of(Kernels.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        int code = ToolProvider.findFirst("javap").orElseThrow().run(out, out, "-c", "-p", "-cp", classes, type);
        assertEquals(0, code, listing.toString());
        List<Size> sizes = new ArrayList<>();
        String method = null;
        int last = 0;
        for (String line : listing.toString().lines().toList()) {
            Matcher head = METHOD.matcher(line);
            Matcher instruction = INSTRUCTION.matcher(line);
            if (head.matches()) {
                sizes.add(new Size(String.valueOf(method), last));
                method = head.group(1);
                last = 0;
            } else if (instruction.matches()) {
                last = Integer.parseInt(instruction.group(1));
            }
        }
        sizes.add(new Size(method, last));
        return sizes;
    }

    @TestFactory
    Stream<DynamicTest> onceWarmNothingIsAllocated() {
        Kernels kernels = Kernels.fastest();
        Elementary elementary = kernels.elementary();
        double[] x = new double[67];
        double[] out = new double[x.length];
        double[] slope = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = 0.1 * (i - 30);
        }
        return Stream.of(
                warm("exp", () -> elementary.exp(x, out, x.length)),
                warm("tanh", () -> elementary.tanh(x, out, x.length)),
                warm("tanhAndSlope", () -> elementary.tanhAndSlope(x, out, slope, x.length)),
                warm("sigmoid", () -> elementary.sigmoid(x, out, x.length)),
                warm("sigmoidAndSlope", () -> elementary.sigmoidAndSlope(x, out, slope, x.length)),
                warm("softplus", () -> elementary.softplus(x, out, x.length)),
                warm("normalCdf", () -> elementary.normalCdf(x, out, x.length)),
                warm("normalDensity", () -> elementary.normalDensity(x, out, x.length)),
                warm("relu", () -> elementary.relu(x, out, x.length)),
                warm("step", () -> elementary.step(x, 0, 1, out, x.length)),
                warm("leaky", () -> elementary.leaky(x, 0.01, 1, out, x.length)),
                warm("elu", () -> elementary.elu(x, 1.6, 1, out, x.length)),
                warm("rings", () -> kernels.rows().rings(x, 0.3, 0.8, -0.9, out, x.length)));
    }

    private static DynamicTest warm(String name, Runnable work) {
        return DynamicTest.dynamicTest(name, () -> Allocation.untilNothing(work));
    }
}
