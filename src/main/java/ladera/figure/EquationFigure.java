package ladera.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * An equation being worked: what it is about, the equation in general, with numbers, its result, and what there is to say.
 *
 * @param caption in words, above
 * @param lines LaTeX of ours, from above: the general equation, then whatever follows from it
 * @param result LaTeX of what comes out, in colour; empty where it is hidden
 * @param backward whether it belongs to the backward pass, and so has its colour
 * @param remarks sentences beneath
 */
public record EquationFigure(String caption, List<String> lines, String result, boolean backward, List<Remark> remarks)
        implements Figure {
    private static final Font CAPTION = Typeface.plain(12.5f);
    private static final Font REMARK = Typeface.plain(12.5f);
    private static final float GENERAL = 18;
    private static final float NUMBERS = 16;
    private static final double GAP = 13;
    private static final double INDENT = 16;
    private static final double CAPTION_HEIGHT = 18;
    private static final double REMARK_HEIGHT = 19;
    private static final double DOT = 7;

    /** How much smaller than usual the whole may become before its end is cut off. */
    private static final double SMALLEST = 0.55;

    /** What kind of remark it is, by its colour. */
    public enum Tone {
        PLAIN,
        GOOD,
        CAREFUL,
        BAD
    }

    /** A sentence. */
    public record Remark(String words, Tone tone) {}

    public EquationFigure {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    @Override
    public String id() {
        return "equation";
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            double scale = 1;
            Layout layout = new Layout(area.getWidth());
            while (layout.height() * scale > area.getHeight() && scale > SMALLEST) {
                scale -= 0.05;
                layout = new Layout(area.getWidth() / scale);
            }
            copy.translate(area.getX(), area.getY());
            copy.scale(scale, scale);
            layout.paint(copy, palette);
        } finally {
            copy.dispose();
        }
    }

    /** There is no table: what the equation shows is one number, or has one elsewhere. */
    @Override
    public Table table() {
        return new Table(List.of(), List.of());
    }

    /** The colour of a tone. */
    public static Color color(Tone tone, Palette palette) {
        return switch (tone) {
            case PLAIN -> palette.muted();
            case GOOD -> palette.dark() ? new Color(0x4cc38a) : new Color(0x1a7f37);
            case CAREFUL -> palette.dark() ? new Color(0xe0a040) : new Color(0x9a5b00);
            case BAD -> palette.alarm();
        };
    }

    private final class Layout {
        private final List<String> head;
        private final List<TexLine> set = new ArrayList<>();
        private final List<Broken> broken = new ArrayList<>();

        Layout(double width) {
            head = Typeface.lines(caption, CAPTION, width);
            for (int n = 0; n < lines.size(); n++) {
                float size = n == 0 ? GENERAL : NUMBERS;
                set.add(TexLine.of(lines.get(n), size, width - (n == 0 ? 0 : INDENT)));
            }
            if (!result.isEmpty()) {
                set.add(TexLine.of(result, GENERAL, width));
            }
            for (Remark remark : remarks) {
                boolean first = true;
                for (String line : Typeface.lines(remark.words, REMARK, width - INDENT)) {
                    broken.add(new Broken(line, remark.tone, first));
                    first = false;
                }
            }
        }

        double height() {
            double height = CAPTION_HEIGHT * head.size();
            for (TexLine line : set) {
                height += line.height() + GAP;
            }
            return height + GAP / 2 + REMARK_HEIGHT * broken.size();
        }

        void paint(Graphics2D graphics, Palette palette) {
            graphics.setColor(palette.muted());
            for (int n = 0; n < head.size(); n++) {
                Typeface.draw(graphics, head.get(n), CAPTION, 0, 12 + n * CAPTION_HEIGHT);
            }
            double y = CAPTION_HEIGHT * head.size() + GAP / 2;
            for (int n = 0; n < set.size(); n++) {
                boolean isResult = n == lines.size();
                Color color =
                        !isResult ? palette.text() : backward ? NetworkPainter.derivative(palette) : palette.accent();
                set.get(n).paint(graphics, n > 0 && !isResult ? INDENT : 0, y, color);
                y += set.get(n).height() + GAP;
            }
            for (Broken line : broken) {
                graphics.setColor(color(line.tone, palette));
                if (line.first && line.tone != Tone.PLAIN) {
                    graphics.fill(new Ellipse2D.Double(0, y + 5, DOT, DOT));
                }
                Typeface.draw(graphics, line.words, REMARK, line.tone == Tone.PLAIN ? 0 : INDENT, y + 13);
                y += REMARK_HEIGHT;
            }
        }
    }

    /** A line of a remark. */
    private record Broken(String words, Tone tone, boolean first) {}
}
