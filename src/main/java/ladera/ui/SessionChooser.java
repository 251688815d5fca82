package ladera.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileNameExtensionFilter;
import ladera.report.FigureFile;
import ladera.text.Words;

/** Asks for a session file. */
final class SessionChooser {
    /** The endings of a session's name; the first is the program's own, under which the system knows the file. */
    private static final String[] ENDINGS = {"ladera", "json"};

    private SessionChooser() {}

    /** The file to open, a session or a figure that holds its run; or null. */
    static Path open(JFrame over, Words words) {
        JFileChooser chooser = chooser(words);
        chooser.addChoosableFileFilter(new FileNameExtensionFilter(
                words.get("session.figures"),
                FigureFile.ENDINGS.stream().map(ending -> ending.substring(1)).toArray(String[]::new)));
        return chooser.showOpenDialog(over) == JFileChooser.APPROVE_OPTION
                ? chooser.getSelectedFile().toPath()
                : null;
    }

    /**
     * The file to write, or null.
     *
     * @param present the file that the session belongs to; null where it belongs to none
     */
    static Path save(JFrame over, Words words, Path present) {
        JFileChooser chooser = chooser(words);
        chooser.setSelectedFile(
                present == null ? new File(words.get("session.name") + "." + ENDINGS[0]) : present.toFile());
        if (chooser.showSaveDialog(over) != JFileChooser.APPROVE_OPTION) {
            return null;
        }
        Path chosen = withEnding(chooser.getSelectedFile().toPath());
        return mayReplace(over, words, chosen, present) ? chosen : null;
    }

    /** Another file is replaced only where the person says so. */
    private static boolean mayReplace(JFrame over, Words words, Path chosen, Path present) {
        if (!Files.exists(chosen) || chosen.toAbsolutePath().equals(present)) {
            return true;
        }
        String question = words.get("session.replace", chosen.getFileName().toString());
        return JOptionPane.showConfirmDialog(over, question, "Ladera", JOptionPane.OK_CANCEL_OPTION)
                == JOptionPane.OK_OPTION;
    }

    /** A name without an ending gets the program's own, so that the file opens by a double click. */
    static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.indexOf('.', 1) < 0 ? file.resolveSibling(name + "." + ENDINGS[0]) : file;
    }

    private static JFileChooser chooser(Words words) {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileFilter(new FileNameExtensionFilter(words.get("session.files"), ENDINGS));
        return chooser;
    }
}
