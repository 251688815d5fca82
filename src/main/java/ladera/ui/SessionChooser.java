package ladera.ui;

import java.io.File;
import java.nio.file.Path;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.filechooser.FileNameExtensionFilter;
import ladera.text.Words;

/** Asks for a session file. */
final class SessionChooser {
    private static final String ENDING = "json";

    private SessionChooser() {}

    /** The file to open, or null. */
    static Path open(JFrame over, Words words) {
        JFileChooser chooser = chooser(words);
        return chooser.showOpenDialog(over) == JFileChooser.APPROVE_OPTION
                ? chooser.getSelectedFile().toPath()
                : null;
    }

    /** The file to write, or null. */
    static Path save(JFrame over, Words words) {
        JFileChooser chooser = chooser(words);
        chooser.setSelectedFile(new File("ladera." + ENDING));
        return chooser.showSaveDialog(over) == JFileChooser.APPROVE_OPTION
                ? chooser.getSelectedFile().toPath()
                : null;
    }

    private static JFileChooser chooser(Words words) {
        JFileChooser chooser = new JFileChooser();
        chooser.setFileFilter(new FileNameExtensionFilter(words.get("session.files"), ENDING));
        return chooser;
    }
}
