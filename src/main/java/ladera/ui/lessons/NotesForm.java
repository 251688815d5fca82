package ladera.ui.lessons;

import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import ladera.num.Refusal;
import ladera.report.Exporters;
import ladera.run.Experiment;
import ladera.run.SafeFile;
import ladera.run.lessons.CourseworkEdits;
import ladera.run.lessons.Workbook;
import ladera.text.Language;
import ladera.ui.Backroom;
import ladera.ui.FileAsking;
import ladera.ui.Forms;
import ladera.ui.Paragraph;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** The student's own reflections on the lesson in sight, kept in the session. */
final class NotesForm extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int COLUMN = 262;

    private final transient Backroom backroom = new Backroom();
    private final JTextArea text = new JTextArea();
    private String lesson;
    private boolean showing;

    NotesForm(Surroundings around) {
        super(new MigLayout("insets 16 14 16 14, fillx, wrap 1, gap 0 8", "[grow, fill]"));
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setRows(18);
        text.setFont(UIManager.getFont("Label.font"));
        text.getAccessibleContext().setAccessibleName(around.word("lesson.notes"));
        text.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                typed(around);
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                typed(around);
            }

            @Override
            public void changedUpdate(DocumentEvent event) {}
        });
        JButton reset = new JButton(around.word("lesson.reset"));
        reset.setToolTipText(around.word("lesson.reset.tip"));
        reset.addActionListener(event -> around.submit(new CourseworkEdits.ResetKnobs(lesson)));
        add(Forms.heading(around.word("lesson.notes")));
        add(new Paragraph(
                around.word("lesson.notes.what"), COLUMN, around.palette().muted()));
        add(new JScrollPane(text), "hmin 220");
        JButton export = new JButton(around.word("lesson.export"));
        export.setToolTipText(around.word("lesson.export.tip"));
        export.addActionListener(event -> export(around));
        add(export);
        add(Forms.heading(around.word("lesson.settings")), "gaptop 10");
        add(reset);
    }

    private void typed(Surroundings around) {
        if (!showing) {
            around.submit(new CourseworkEdits.WriteNotes(lesson, text.getText()));
        }
    }

    /** Writes the notes of all lessons that have been worked on. */
    private void export(Surroundings around) {
        Path file = FileAsking.save(this, around, "lesson.files", around.word("lesson.file") + ".md", "md");
        if (file == null) {
            return;
        }
        Experiment experiment = around.engine().latest().experiment();
        backroom.run(
                () -> {
                    Language language = around.words().language();
                    SafeFile.save(file, out -> Exporters.MARKDOWN.write(experiment, language, out));
                    return file.getFileName().toString();
                },
                name -> around.notices().say(around.words().get("lesson.exported", name)),
                failure -> around.notices().say(sentence(around, failure)));
    }

    private static String sentence(Surroundings around, RuntimeException failure) {
        return failure instanceof Refusal refusal
                ? around.words().sentence(refusal.problem())
                : around.words().get("lesson.export.failed", String.valueOf(failure.getMessage()));
    }

    /** Ends what the form does by the way. */
    void leave() {
        backroom.close();
    }

    void show(String id, Workbook book) {
        boolean same = id.equals(lesson);
        lesson = id;
        // What is being typed is newer than any scene.
        if ((!same || !text.isFocusOwner()) && !text.getText().equals(book.notes())) {
            showing = true;
            text.setText(book.notes());
            showing = false;
        }
    }
}
