package ladera.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import ladera.figure.Figure;
import ladera.lesson.Cell;
import ladera.lesson.CourseMarks;
import ladera.lesson.Lesson;
import ladera.lesson.LessonDepiction;
import ladera.lesson.LessonText;
import ladera.lesson.Lessons;
import ladera.lesson.Task;
import ladera.lesson.Verdicts;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Experiment;
import ladera.run.lessons.Coursework;
import ladera.run.lessons.Workbook;
import ladera.study.Diagnosis;
import ladera.text.Language;
import ladera.text.Words;

/**
 * The student's own reflections, answers and pictures of all lessons that have been worked on, and of the one in sight, as one
 * Markdown document that needs no other file: its pictures are embedded.
 */
public final class NotesExport implements Exporter {
    /** Sharp on a screen and on paper, and still a small file. */
    private static final int DPI = 150;

    /** A student's own headings stand beneath those of the document. */
    private static final String BENEATH = "###";

    NotesExport() {}

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String fileEnding() {
        return ".md";
    }

    @Override
    public void write(Experiment experiment, OutputStream out) throws IOException {
        write(experiment, Language.ENGLISH, out);
    }

    @Override
    public void write(Experiment experiment, Language language, OutputStream out) throws IOException {
        Coursework work = experiment.section(Coursework.KIND);
        boolean inSight = experiment.room().equals(Coursework.KIND.room());
        List<Lesson> worked = Lessons.ALL.entries().stream()
                .filter(lesson -> work.workbooks().containsKey(lesson.id())
                        || inSight && lesson.id().equals(work.notebook()))
                .toList();
        if (worked.isEmpty()) {
            throw new Refusal(new Problem("export.notes.none", "lessons"));
        }
        CourseMarks.Marks marks = CourseMarks.of(work).marks();
        Words words = Words.in(language);
        StringBuilder text = new StringBuilder("# " + words.get("notes.title") + "\n");
        for (Lesson lesson : worked) {
            LessonText own = LessonText.of(lesson.id(), language);
            Workbook book = work.workbook(lesson.id());
            text.append("\n## ").append(lesson.id()).append(' ').append(own.get("title"));
            text.append("\n\n")
                    .append(words.get(
                            "lesson.progress",
                            marks.right(lesson),
                            lesson.tasks().size()));
            text.append(".\n");
            notes(text, book, words);
            tasks(text, lesson, book, marks, own, words);
            pictures(text, lesson, experiment, own, words);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void notes(StringBuilder text, Workbook book, Words words) {
        if (book.notes().isBlank()) {
            return;
        }
        text.append("\n### ").append(words.get("notes.own")).append("\n\n");
        boolean code = false;
        for (String line : book.notes().strip().lines().toList()) {
            code ^= line.startsWith("```");
            text.append(!code && line.matches("#{1,3} .*") ? BENEATH : "")
                    .append(line)
                    .append('\n');
        }
    }

    private static void tasks(
            StringBuilder text, Lesson lesson, Workbook book, CourseMarks.Marks marks, LessonText own, Words words) {
        List<Task> answered = lesson.tasks().stream()
                .filter(task -> !book.answerTo(task.id()).isEmpty())
                .toList();
        if (answered.isEmpty()) {
            return;
        }
        text.append("\n### ").append(words.get("notes.tasks")).append("\n");
        for (Task task : answered) {
            Diagnosis diagnosis = marks.of(lesson.id(), task.id());
            text.append("\n");
            own.paragraphs(task.id() + ".question")
                    .forEach(part -> text.append(part.formula() ? "$$" + part.text() + "$$" : part.text())
                            .append("\n\n"));
            text.append("> ").append(answer(task, book.answerTo(task.id()), own));
            text.append(" \u2014 ").append(Verdicts.sentence(task, diagnosis, own, words));
            text.append("\n");
        }
    }

    private static String answer(Task task, String given, LessonText own) {
        return task.choices().contains(given)
                ? own.get(task.id() + ".choice." + given)
                : "`" + given.replace('`', '\'').replace('\n', ' ') + "`";
    }

    private static void pictures(StringBuilder text, Lesson lesson, Experiment experiment, LessonText own, Words words)
            throws IOException {
        Workbook book = experiment.section(Coursework.KIND).workbook(lesson.id());
        long last = lesson.notebook().story().steps().applyAsLong(book.setting());
        int count = 0;
        for (Cell.Picture picture : lesson.pictures()) {
            boolean veiled = !picture.revealedBy().isEmpty()
                    && book.answerTo(picture.revealedBy()).isEmpty();
            if (veiled) {
                continue;
            }
            String title = words.get("notes.picture", lesson.id(), own.get("title"), ++count);
            Figure figure =
                    new LessonDepiction(lesson.id(), picture.id()).drawn(book.setting(), last, words.language());
            text.append(count == 1 ? "\n### " + words.get("notes.pictures") + "\n" : "");
            text.append("\n![").append(title).append("](data:image/png;base64,");
            Print print = new Print(figure, title, Paper.A4, DPI, new Provenance(experiment, last));
            text.append(encoded(print)).append(")\n");
        }
    }

    private static String encoded(Print print) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(PngFigure.image(print), "png", bytes);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
