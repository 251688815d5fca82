package ladera.report;

import java.util.Locale;
import ladera.num.Numerals;
import ladera.run.training.StudyPlan;
import ladera.study.training.Finding;
import ladera.study.training.StudyTable;
import ladera.text.Words;

/** A study's finding as one sentence, made of its numbers: other numbers, another sentence. */
public final class FindingText {
    private static final int DIGITS = 3;

    /** A rank correlation beyond this, over three levels or more, is called a trend. */
    private static final double TREND = 0.8;

    private FindingText() {}

    /** The sentence; one that says so where there is nothing to compare yet. */
    public static String of(StudyTable table, Words words) {
        return of(table, Finding.measure(table.plan().question()), words);
    }

    /** The same about another measurement. */
    public static String of(StudyTable table, Finding.Measure measure, Words words) {
        Finding finding = Finding.of(table, measure);
        if (finding == null) {
            return words.get("finding.none-yet");
        }
        String name = words.get("finding.measure." + measure.name().toLowerCase(Locale.ROOT));
        String best = level(table, finding.best(), words);
        String worst = level(table, finding.worst(), words);
        if (!finding.enoughSeeds()) {
            return words.get(
                            "finding.few",
                            name,
                            best,
                            number(finding.bestMedian()),
                            worst,
                            number(finding.worstMedian()))
                    + work(table, words);
        }
        if (!finding.differs()) {
            return words.get("finding.same", name, best, worst, number(finding.probability())) + work(table, words);
        }
        String sentence = words.get(
                "finding.differs",
                name,
                best,
                number(finding.bestMedian()),
                worst,
                number(finding.worstMedian()),
                number(finding.probability()));
        return sentence + trend(table, finding, words) + work(table, words);
    }

    /** What was held equal where methods are compared. */
    private static String work(StudyTable table, Words words) {
        return table.plan().question() == StudyPlan.Question.METHOD
                ? " " + words.get("finding.work", table.plan().steps())
                : "";
    }

    private static String trend(StudyTable table, Finding finding, Words words) {
        StudyPlan.Question question = table.plan().question();
        boolean ordered = question == StudyPlan.Question.NOISE || question == StudyPlan.Question.CLOCK;
        if (!ordered || !(Math.abs(finding.rank()) >= TREND)) {
            return "";
        }
        String key = finding.rank() > 0 ? "finding.rises" : "finding.falls";
        return " " + words.get(key, axis(question, words), number(finding.rank()));
    }

    /** What a question varies, such as the standard deviation of the noise. */
    public static String axis(StudyPlan.Question question, Words words) {
        return words.get("study." + question.name().toLowerCase(Locale.ROOT) + ".axis");
    }

    /** A combination as a person says it. */
    public static String level(StudyTable table, int cell, Words words) {
        StudyPlan.Cell one = table.cells().get(cell);
        String question = table.plan().question().name().toLowerCase(Locale.ROOT);
        String level = one.level().equals("\u221e") ? words.get("study.all") : one.level();
        return one.group().isEmpty()
                ? words.get("study." + question + ".level", level)
                : words.get("study." + question + ".level", level, one.group());
    }

    private static String number(double value) {
        return Numerals.significant(value, DIGITS);
    }
}
