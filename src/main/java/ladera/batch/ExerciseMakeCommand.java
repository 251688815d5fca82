package ladera.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.report.exercise.ExerciseNumbers;
import ladera.report.exercise.WorkSheetPdf;
import ladera.run.Experiment;
import ladera.run.Json;
import ladera.run.SafeFile;
import ladera.run.SessionFile;
import ladera.run.backprop.Attempt;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.Variants;
import ladera.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a variant of an exercise for each student of a list, with its work sheet and its key. */
@Command(name = "make")
final class ExerciseMakeCommand extends Helped implements Callable<Integer> {
    private static final int LONGEST_LIST = 10_000;

    private final Terminal terminal;

    @Option(names = "--students", paramLabel = "NAMES.txt")
    private String students;

    @Option(names = "--seed", paramLabel = "S")
    private String seed;

    @Option(names = "--out", paramLabel = "DIR")
    private String out;

    @Option(names = "--from", paramLabel = "SESSION.json")
    private String from;

    @Option(names = "--language", paramLabel = "en|es")
    private String language;

    ExerciseMakeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path list = Options.path("--students", Options.required("--students", "NAMES.txt", students));
        long drawn = Options.whole("--seed", Options.required("--seed", "S", seed), Long.MIN_VALUE, Long.MAX_VALUE);
        OutputFolder folder = OutputFolder.at("--out", Options.required("--out", "DIR", out));
        OutputFolder keys = OutputFolder.at(
                "--out", Path.of(Options.required("--out", "DIR", out), "key").toString());
        Words words = language == null ? terminal.words() : Words.in(Options.language("--language", language));
        Exercise exercise = from == null ? Exercise.KIND.initial() : base(Options.path("--from", from));
        List<String> names = names(list);
        folder.make();
        keys.make();
        for (String name : names) {
            Exercise variant = Variants.of(exercise, drawn, name);
            String file = fileName(name);
            folder.file(file + ".json").write(sink -> write(variant, sink));
            folder.file(file + ".pdf").write(sink -> WorkSheetPdf.empty(variant, words, sink));
            keys.file(file + ".json").write(sink -> writeKey(variant, sink));
        }
        return Batch.DONE;
    }

    private static Exercise base(Path session) {
        return SessionFile.read(session).section(Exercise.KIND);
    }

    private static List<String> names(Path file) {
        List<String> names = new ArrayList<>();
        Set<String> files = new HashSet<>();
        try {
            int line = 0;
            for (String text : Files.readAllLines(file)) {
                line++;
                String name = text.replace("\ufeff", "").strip();
                if (name.isEmpty()) {
                    continue;
                }
                if (name.length() > Attempt.LONGEST_NAME) {
                    throw new Refusal(new Problem("exercise.names.long", file.toString(), line, Attempt.LONGEST_NAME));
                }
                if (!files.add(fileName(name).toLowerCase(Locale.ROOT))) {
                    throw new Refusal(new Problem("exercise.names.twice", file.toString(), line, name));
                }
                names.add(name);
            }
        } catch (NoSuchFileException missing) {
            throw new Refusal(new Problem("file.missing", file.toString()));
        } catch (MalformedInputException notText) {
            throw new Refusal(new Problem("exercise.names.text", file.toString()));
        } catch (IOException unreadable) {
            throw SafeFile.unreadable(file, unreadable);
        }
        if (names.isEmpty() || names.size() > LONGEST_LIST) {
            throw new Refusal(new Problem("exercise.names.count", file.toString(), names.size(), LONGEST_LIST));
        }
        return names;
    }

    /** The name with nothing in it that a file's name may not have. */
    private static String fileName(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_").replaceAll("[. ]+$", "");
        return plain.isEmpty() || plain.startsWith(".") ? "_" + plain : plain;
    }

    private static void write(Exercise exercise, OutputStream sink) throws IOException {
        sink.write(SessionFile.write(Experiment.of(exercise)).getBytes(StandardCharsets.UTF_8));
    }

    /** The exercise with the right number for every cell. */
    private static void writeKey(Exercise exercise, OutputStream sink) throws IOException {
        byte[] session = SessionFile.write(Experiment.of(exercise)).getBytes(StandardCharsets.UTF_8);
        ObjectNode document = Json.read(new ByteArrayInputStream(session), "key");
        document.set("key", ExerciseNumbers.right(exercise));
        Json.write(document, sink);
    }
}
