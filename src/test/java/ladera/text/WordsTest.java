package ladera.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ladera.num.Problem;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.report.Exporter;
import ladera.report.Exporters;
import ladera.report.model.ModelFormat;
import ladera.report.model.ModelFormats;
import ladera.surface.Surface;
import ladera.surface.Surfaces;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and everything that is asked for. */
class WordsTest {
    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final Words SPANISH = Words.in(Language.SPANISH);
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");
    private static final Pattern PROBLEM = Pattern.compile("new Problem\\(\\s*\"([a-z][a-z0-9.\\-]*)\"");
    private static final Pattern KEY =
            Pattern.compile("\\b(?:word|words\\(\\)\\s*\\.get|words\\.get)\\(\\s*\"([a-zA-Z0-9.\\-]+)\"[,)]");

    @Test
    void bothBundlesHaveTheSameKeys() {
        Set<String> onlyEnglish = new TreeSet<>(ENGLISH.keys());
        onlyEnglish.removeAll(SPANISH.keys());
        Set<String> onlySpanish = new TreeSet<>(SPANISH.keys());
        onlySpanish.removeAll(ENGLISH.keys());
        assertEquals(Set.of(), onlyEnglish, "paste into words_es.properties: " + lines(onlyEnglish, ENGLISH));
        assertEquals(Set.of(), onlySpanish, "paste into words.properties: " + lines(onlySpanish, SPANISH));
    }

    @Test
    void sentencesHaveTheSamePlacesInBothLanguages() {
        for (String key : ENGLISH.keys()) {
            assertEquals(places(ENGLISH.get(key)), places(SPANISH.get(key)), key);
        }
    }

    @Test
    void noKeyIsWrittenTwiceInABundle() throws IOException {
        for (String bundle : List.of("words.properties", "words_es.properties")) {
            Set<String> seen = new TreeSet<>();
            for (String line : Files.readAllLines(Path.of("src/main/resources/ladera/text", bundle))) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#") && !line.startsWith(" ")) {
                    assertTrue(seen.add(line.substring(0, equals)), bundle + ": " + line);
                }
            }
        }
    }

    @Test
    void everyProblemThatCanAriseHasItsSentence() throws IOException {
        for (String code : found(PROBLEM)) {
            assertTrue(ENGLISH.has("problem." + code), "paste into both bundles: problem." + code + "=");
        }
    }

    @Test
    void everyWordAskedForIsThere() throws IOException {
        for (String key : found(KEY)) {
            assertTrue(ENGLISH.has(key) || key.endsWith("."), "paste into both bundles: " + key + "=");
        }
    }

    @Test
    void everythingInAListHasItsName() {
        for (Surface surface : Surfaces.ALL) {
            assertTrue(ENGLISH.has("surface." + surface.id()), "surface." + surface.id() + "=");
        }
        for (Optimizer optimizer : Optimizers.ALL) {
            assertTrue(ENGLISH.has("optimizer." + optimizer.id()), "optimizer." + optimizer.id() + "=");
        }
        for (ModelFormat format : ModelFormats.ALL) {
            assertTrue(ENGLISH.has("model-format." + format.id()), "model-format." + format.id() + "=");
        }
        for (Exporter exporter : Exporters.ALL) {
            assertTrue(ENGLISH.has("exporter." + exporter.id()), "exporter." + exporter.id() + "=");
        }
    }

    @Test
    void aSentenceNamesPlaceValueAndRangeWithoutBracesLeftOver() {
        String sentence = ENGLISH.sentence(new Problem("knob.value", "lr", "-1", "[0, \u221e)"));
        assertEquals("lr cannot be -1; allowed: [0, \u221e).", sentence);
        assertFalse(SPANISH.sentence(new Problem("unknown-id", "surfaces", "curse", "course", "course, ackley"))
                .contains("{"));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(sentence);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static String lines(Set<String> keys, Words words) {
        List<String> lines = new ArrayList<>();
        keys.forEach(key -> lines.add(key + "=" + words.get(key)));
        return String.join("\n", lines);
    }

    /** Whatever a sentence begins with, the file and the record come first. */
    @Test
    void aPlaceStandsInFrontOfTheSentence() {
        Problem sample =
                new Problem("data.finite", "y", 1, "NaN").within("cases[3]").within("f.json");
        assertEquals("f.json: cases[3]: y", sample.place());
        assertEquals(
                "f.json: cases[3]: column y, sample 1 is NaN; a finite number is needed.", ENGLISH.sentence(sample));
        assertEquals(
                "f.json: cases[3]: la columna y, muestra 1, es NaN; hace falta un n\u00famero finito.",
                SPANISH.sentence(sample));
    }

    /** Nor does a sentence in one language bury a place that the other has in front. */
    @Test
    void aMissingKeyIsNamedInFrontInBothLanguages() {
        Problem missing = new Problem("field.missing", "records[8].optimizer").within("f.json");
        assertEquals("f.json: records[8].optimizer is missing; add it.", ENGLISH.sentence(missing));
        assertEquals("f.json: records[8].optimizer falta; a\u00f1\u00e1delo.", SPANISH.sentence(missing));
    }

    /** Who is told to do something in Spanish is called t\u00fa, as by a colleague, never usted. */
    @Test
    void spanishSaysTu() throws IOException {
        Pattern usted = Pattern.compile(
                "(?iU)\\b(usted|indique|elija|pulse|escriba|escr\u00edba\\w+|gu\u00e1rde\\w+|guarde|a\u00f1ada|quite"
                        + "|abra|h\u00e1ga\\w+|vuelva|c\u00f3pie\\w+|copie|convi\u00e9rta\\w+|n\u00f3mbre\\w+|rompa|vea|fije|pruebe|observe|suba"
                        + "|comp\u00e1re\\w+|introduzca|use|tome|ponga|haga|mire|arrastre|v\u00e9ase)\\b");
        List<String> said = new ArrayList<>();
        SPANISH.keys().forEach(key -> said.add(key + "=" + SPANISH.get(key)));
        try (Stream<Path> cards = Files.list(Path.of("src/main/resources/ladera/cards"))) {
            for (Path card :
                    cards.filter(path -> path.toString().endsWith(".es.md")).toList()) {
                said.add(Files.readString(card));
            }
        }
        said.replaceAll(text -> text.substring(text.indexOf('=') + 1));
        for (String text : said) {
            Matcher matcher = usted.matcher(text);
            assertFalse(matcher.find(), () -> matcher.group() + " in: " + text);
        }
    }
}
