package ladera.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import ladera.figure.Figure;
import ladera.figure.Table;
import ladera.lesson.Lesson;
import ladera.lesson.LessonPictures;
import ladera.lesson.Lessons;
import ladera.num.Knob;
import ladera.num.Parallel;
import ladera.reference.Places;
import ladera.report.FigureWriter;
import ladera.report.FigureWriters;
import ladera.report.Paper;
import ladera.report.Print;
import ladera.report.Provenance;
import ladera.run.Experiment;
import ladera.run.Json;
import ladera.run.lessons.Coursework;
import ladera.run.lessons.CourseworkEdits;
import ladera.run.lessons.Matrix;
import ladera.run.lessons.Setting;
import ladera.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the figures of a lesson, and the numbers that they show. */
@Command(name = "lesson")
final class LessonCommand extends Helped implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("svg", "pdf", "png");
    private static final int DPI = 300;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ID")
    private String id;

    @Option(names = "--set", paramLabel = "knob=value", arity = "1..*")
    private List<String> settings = List.of();

    @Option(names = "--out", paramLabel = "DIR")
    private String out;

    @Option(names = "--language", paramLabel = "en|es")
    private String language;

    LessonCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Lesson lesson = Options.choice("ID", Lessons.ALL, id);
        Map<String, Object> values = Options.settings("--set", lesson.notebook().knobs(), settings);
        OutputFolder folder = OutputFolder.at("--out", Options.required("--out", "DIR", out));
        Words words = language == null ? terminal.words() : Words.in(Options.language("--language", language));
        Experiment experiment = Places.at(
                "--set", () -> CourseworkEdits.varied(Experiment.of(Coursework.at(lesson.id())), lesson.id(), values));
        Setting setting =
                experiment.section(Coursework.KIND).workbook(lesson.id()).setting();
        long last = lesson.notebook().story().steps().applyAsLong(setting);
        LessonPictures.Drawn drawn =
                new LessonPictures(lesson.id(), setting, last, words.language()).answer(() -> true, Parallel.ALONE);
        folder.make();
        Provenance provenance = new Provenance(experiment, last);
        drawn.figures().forEach((picture, figure) -> {
            String title = words.get("lesson." + lesson.id()) + ", " + picture;
            Print print = new Print(figure.onPaper(), title, Paper.A4, DPI, provenance);
            for (String format : FORMATS) {
                FigureWriter writer = FigureWriters.ALL.get(format);
                folder.file(picture + writer.fileEnding()).write(sink -> writer.write(print, sink));
            }
        });
        folder.file("numbers.json").write(sink -> numbers(lesson, setting, last, drawn, sink));
        return Batch.DONE;
    }

    private static void numbers(Lesson lesson, Setting setting, long step, LessonPictures.Drawn drawn, OutputStream out)
            throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("lesson", lesson.id());
            if (!lesson.notebook().story().unit().isEmpty()) {
                json.writeNumberField("step", step);
            }
            json.writeObjectFieldStart("knobs");
            for (Map.Entry<String, Object> knob : setting.knobs().asMap().entrySet()) {
                json.writeFieldName(knob.getKey());
                value(json, knob.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("tables");
            for (Map.Entry<String, Matrix> table : setting.tables().entrySet()) {
                json.writeArrayFieldStart(table.getKey());
                for (int i = 0; i < table.getValue().rows(); i++) {
                    reals(json, table.getValue().row(i).toArray());
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            json.writeObjectFieldStart("figures");
            for (Map.Entry<String, Figure> figure : drawn.figures().entrySet()) {
                json.writeObjectFieldStart(figure.getKey());
                Table table = figure.getValue().table();
                for (int k = 0; k < table.names().size(); k++) {
                    json.writeFieldName(table.names().get(k));
                    reals(json, table.columns().get(k).toArray());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeObjectFieldStart("readings");
            for (Map.Entry<String, String> sentence : drawn.sentences().entrySet()) {
                json.writeStringField(sentence.getKey(), sentence.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Double real) {
            json.writeNumber(real);
        } else if (value instanceof Long whole) {
            json.writeNumber(whole);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Knob.Pair pair) {
            reals(json, new double[] {pair.first(), pair.second()});
        } else {
            json.writeString(String.valueOf(value));
        }
    }

    private static void reals(JsonGenerator json, double[] values) throws IOException {
        json.writeStartArray();
        for (double value : values) {
            json.writeNumber(value);
        }
        json.writeEndArray();
    }
}
