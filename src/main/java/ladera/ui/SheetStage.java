package ladera.ui;

import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.KeyStroke;
import ladera.text.Words;

/** A room's stage, and over its right side the one sheet that may be open. Pinned, the sheet stands beside the stage. */
final class SheetStage extends JLayeredPane implements Surroundings.Sheets {
    private static final long serialVersionUID = 1L;

    private static final String CLOSE = "sheet.close";

    private final transient Words words;
    private JComponent stage;
    private Sheet sheet;

    SheetStage(Words words) {
        this.words = words;
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), CLOSE);
        getActionMap().put(CLOSE, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean accept(Object sender) {
                return sheet != null;
            }

            @Override
            public void actionPerformed(ActionEvent event) {
                close();
            }
        });
    }

    /** Gives the room's pictures their place; called once. */
    void carry(JComponent pictures) {
        stage = pictures;
        add(stage, DEFAULT_LAYER);
    }

    @Override
    public void show(String title, JComponent content) {
        boolean pinned = sheet != null && sheet.pinned();
        close();
        sheet = new Sheet(title, content, words, this::revalidate, this::close);
        if (pinned) {
            sheet.pin();
        }
        add(sheet, PALETTE_LAYER);
        revalidate();
        repaint();
    }

    @Override
    public void close() {
        if (sheet != null) {
            remove(sheet);
            sheet = null;
            revalidate();
            repaint();
        }
    }

    @Override
    public void doLayout() {
        int reach = sheet == null ? 0 : Math.min(getWidth(), Sheet.WIDTH_IN_WINDOW);
        boolean beside = sheet != null && sheet.pinned();
        stage.setBounds(0, 0, beside ? getWidth() - reach : getWidth(), getHeight());
        if (sheet != null) {
            sheet.setBounds(getWidth() - reach, 0, reach, getHeight());
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return stage.getPreferredSize();
    }

    @Override
    public Dimension getMinimumSize() {
        return stage.getMinimumSize();
    }
}
