package ladera.report;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the outlines of shapes shortly: each point from the one before it, in hundredths of a unit. */
final class SvgPaths {
    private static final Pattern WORD = Pattern.compile("[MLQCZ]|-?[0-9.]+(?:E-?[0-9]+)?");
    private static final int PLACES = 2;
    private static final double HUNDREDTHS = 100;

    private final Matcher words;
    private final StringBuilder written = new StringBuilder();
    private long x;
    private long y;
    private long beginX;
    private long beginY;
    private char verb;

    private SvgPaths(String path) {
        words = WORD.matcher(path);
    }

    /** The same outline as one of the absolute moves M, L, Q, C and Z. */
    static String shortened(String path) {
        return new SvgPaths(path).shortened();
    }

    private String shortened() {
        while (words.find()) {
            switch (words.group().charAt(0)) {
                case 'M' -> {
                    points(written.length() == 0 ? 'M' : 'm', 1);
                    beginX = x;
                    beginY = y;
                }
                case 'L' -> points('l', 1);
                case 'Q' -> points('q', 2);
                case 'C' -> points('c', 3);
                default -> close();
            }
        }
        return written.toString();
    }

    private void close() {
        written.append('z');
        verb = 'z';
        x = beginX;
        y = beginY;
    }

    /** So many points of one move, all measured from where it begins. A letter said once holds for the moves that follow. */
    private void points(char move, int count) {
        boolean understood = move == verb && move != 'm';
        if (!understood) {
            written.append(move);
        }
        verb = move;
        long fromX = x;
        long fromY = y;
        for (int k = 0; k < count; k++) {
            x = hundredths();
            y = hundredths();
            number(x - fromX, understood || k > 0);
            number(y - fromY, true);
        }
    }

    private long hundredths() {
        if (!words.find()) {
            throw new IllegalArgumentException("a move without its points");
        }
        return Math.round(Double.parseDouble(words.group()) * HUNDREDTHS);
    }

    private void number(long hundredths, boolean apart) {
        String digits =
                BigDecimal.valueOf(hundredths, PLACES).stripTrailingZeros().toPlainString();
        if (digits.startsWith("0.")) {
            digits = digits.substring(1);
        } else if (digits.startsWith("-0.")) {
            digits = "-" + digits.substring(2);
        }
        if (apart && digits.charAt(0) != '-') {
            written.append(' ');
        }
        written.append(digits);
    }
}
