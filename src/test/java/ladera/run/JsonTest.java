package ladera.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import ladera.num.Problem;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("", "json.empty"),
                Arguments.of("   \n", "json.empty"),
                Arguments.of("[1]", "json.object"),
                Arguments.of("3", "json.object"),
                Arguments.of("{\"a\": [1, 2", "json.cut-off"),
                Arguments.of("{\"a\": \"b", "json.cut-off"),
                Arguments.of("{\"a\"", "json.cut-off"),
                Arguments.of("{\"a\": [{\"b\": 1,", "json.cut-off"),
                Arguments.of("{\"a\": [1,", "json.cut-off"),
                Arguments.of("{\"a\": 1, \"a\": 2}", "json.duplicate"),
                Arguments.of("{\"a\": {\"b\": 1, \"b\": 2}}", "json.duplicate"),
                Arguments.of("{a: 1}", "json.syntax"),
                Arguments.of("{\"a\": NaN}", "json.syntax"),
                Arguments.of("{\"a\": 1} {}", "json.syntax"),
                Arguments.of("{\"a\": 1.}", "json.syntax"),
                Arguments.of("\u0000\u0001\u0002", "json.syntax"),
                Arguments.of("{\"a\": 1" + "0".repeat(50) + "}", "json.limits"),
                Arguments.of("{\"a\": \"" + "x".repeat(2 << 20) + "\"}", "json.limits"),
                Arguments.of("{\"a\": " + "[".repeat(1000) + "]".repeat(1000) + "}", "json.limits"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void whatIsNoDocumentIsRefusedByName(String text, String code) {
        Problem problem = refusal(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(code, problem.code());
        assertEquals("x.json", problem.place());
    }

    @Test
    void theLineAndColumnAreTold() {
        Problem problem = refusal(new ByteArrayInputStream("{\n  \"a\": ?\n}".getBytes(StandardCharsets.UTF_8)));
        assertEquals(2, problem.arguments().get(0));
    }

    @Test
    void aDocumentWithoutEndIsNotReadToTheEnd() {
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) ' ');
        InputStream endless = Stream.generate(() -> (InputStream) new ByteArrayInputStream(megabyte))
                .limit(200)
                .reduce(new ByteArrayInputStream(new byte[] {'{'}), SequenceInputStream::new);
        assertEquals("json.limits", refusal(endless).code());
    }

    @Test
    void filesThatCannotBeReadAreRefused(@TempDir Path folder) {
        assertEquals("file.directory", refusal(folder).code());
        assertEquals("file.missing", refusal(folder.resolve("none.json")).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "1", "-0.0", "2e-3", "4.9e-324", "1.7976931348623157e308", "1e23", "5e22"})
    void numbersReadBackToTheSameDouble(String written) throws IOException {
        double value = Double.parseDouble(written);
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("x", value);
        assertEquals(value, read(write(document)).get("x").doubleValue());
    }

    @Test
    void digitsAreTheShortest() {
        // Double.toString of JDK 17 has one digit too many here: 2.0E-3 is fine, 2.0E-44 becomes
        // 2.0000000000000001E-44.
        assertEquals("2.0E-44", Json.digits(2e-44));
        assertEquals("2.0E23", Json.digits(Double.parseDouble("2e23")));
        assertEquals("4.9E-324", Json.digits(Double.MIN_VALUE));
    }

    @Test
    void notANumberAndInfinitiesAreStrings() throws IOException {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putArray("x").add(Double.NaN).add(Double.POSITIVE_INFINITY).add(Double.NEGATIVE_INFINITY);
        assertEquals(
                "[\"NaN\",\"Infinity\",\"-Infinity\"]",
                read(write(document)).get("x").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"es-ES", "tr-TR", "ar-EG", "hi-IN-u-nu-deva"})
    void theSameBytesUnderEveryLocale(String tag) throws IOException {
        Locale before = Locale.getDefault();
        ObjectNode document =
                JsonNodeFactory.instance.objectNode().put("x", 12345.678).put("n", 1_000_000);
        byte[] expected = write(document);
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals(
                    new String(expected, StandardCharsets.UTF_8), new String(write(document), StandardCharsets.UTF_8));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static byte[] write(ObjectNode document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Json.write(document, out);
        return out.toByteArray();
    }

    private static ObjectNode read(byte[] bytes) throws IOException {
        return Json.read(new ByteArrayInputStream(bytes), "x.json");
    }

    private static Problem refusal(InputStream in) {
        return assertThrows(Refusal.class, () -> Json.read(in, "x.json")).problem();
    }

    private static Problem refusal(Path file) {
        return assertThrows(Refusal.class, () -> Json.read(file)).problem();
    }
}
