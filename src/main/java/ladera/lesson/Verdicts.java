package ladera.lesson;

import ladera.study.Diagnosis;
import ladera.text.Words;

/** What is said of an answer: the lesson's own sentence where it has one, else that of the common slips. */
public final class Verdicts {
    private Verdicts() {}

    /** One or two sentences; for an answer that is right, why it is. */
    public static String sentence(Task task, Diagnosis diagnosis, LessonText text, Words words) {
        if (diagnosis.right()) {
            return words.get("lesson.right") + " " + text.get(task.id() + ".why");
        }
        String own = task.id() + ".slip." + diagnosis.slip();
        String known = "verdict." + diagnosis.slip();
        if (diagnosis.verdict() == Diagnosis.Verdict.SLIP && text.has(own)) {
            return text.get(own);
        }
        if (diagnosis.verdict() == Diagnosis.Verdict.SLIP && words.has(known)) {
            return words.get("lesson.slip", words.get(known));
        }
        return words.get(diagnosis.verdict() == Diagnosis.Verdict.UNREADABLE ? "lesson.unreadable" : "lesson.wrong");
    }
}
