package ladera.ui;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** The rooms, one below the other, at the window's left edge. */
final class Rail extends JPanel {
    private static final long serialVersionUID = 1L;

    Rail(Surroundings around, String present, Consumer<String> enter) {
        super(new MigLayout("insets 8 6 8 6, wrap 1, gap 4", "[64!]", "[62!]"));
        setBorder(BorderFactory.createMatteBorder(0, 0, 0, 1, Theme.hairline()));
        for (Rooms.Entry room : Rooms.ALL) {
            add(new Tile(around, room, room.id().equals(present), enter), "grow");
        }
    }

    /** One room: its icon over its name. */
    private static final class Tile extends JToggleButton {
        private static final long serialVersionUID = 1L;

        Tile(Surroundings around, Rooms.Entry room, boolean selected, Consumer<String> enter) {
            super(around.word("room." + room.id() + ".short"), selected);
            Color color = selected ? UIManager.getColor("Component.accentColor") : Theme.muted();
            setIcon(Icons.tinted(room.icon(), color));
            setForeground(color);
            setVerticalTextPosition(SwingConstants.BOTTOM);
            setHorizontalTextPosition(SwingConstants.CENTER);
            setIconTextGap(5);
            setBorderPainted(false);
            setContentAreaFilled(false);
            setFocusPainted(false);
            setMargin(new java.awt.Insets(0, 0, 0, 0));
            putClientProperty("FlatLaf.styleClass", "mini");
            setToolTipText(around.word("room." + room.id()));
            addActionListener(event -> enter.accept(room.id()));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            if (isSelected() || getModel().isRollover()) {
                Graphics2D g = (Graphics2D) graphics.create();
                g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                g.setColor(isSelected() ? Theme.selection() : Theme.hairline());
                g.fillRoundRect(0, 0, getWidth(), getHeight(), 10, 10);
                g.dispose();
            }
            super.paintComponent(graphics);
        }
    }
}
