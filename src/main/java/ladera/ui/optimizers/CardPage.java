package ladera.ui.optimizers;

import java.util.Set;
import javax.swing.JComponent;
import ladera.num.Problem;
import ladera.run.Contestant;
import ladera.run.Query;
import ladera.run.Race;
import ladera.run.Scene;
import ladera.study.StepReading;
import ladera.text.Card;
import ladera.ui.Page;
import ladera.ui.Prose;
import ladera.ui.Surroundings;

/** An optimizer explained: idea, formulas, which knob is which letter, the numbers of the step in sight, when to use it. */
final class CardPage implements Page {
    private final Surroundings around;
    private final Contestant contestant;
    private final SymbolTable symbols;
    private final StepTable numbers;
    private final Prose prose;
    private boolean settled;

    CardPage(Surroundings around, Contestant contestant) {
        this.around = around;
        this.contestant = contestant;
        Card card = Card.of(contestant.optimizer(), around.words().language());
        symbols = new SymbolTable(around, contestant, card);
        numbers = new StepTable(around, contestant);
        prose = new Prose(around)
                .text(card.idea())
                .heading(around.word("card.formulas"))
                .formulas(card.formulas())
                .quiet(around.word("card.legend"))
                .heading(around.word("card.symbols"))
                .add(symbols)
                .add(numbers)
                .section("card.neighbours", card.neighbours())
                .section("card.convention", card.convention())
                .section("card.helps", card.helps())
                .section("card.fails", card.fails())
                .section("card.source", card.source());
    }

    @Override
    public JComponent component() {
        return prose.column();
    }

    @Override
    public void show(Scene scene) {
        Race race = scene.experiment().race();
        long cursor = scene.playback().cursor();
        symbols.show(race.tuningAt(contestant.key(), cursor).method());
        StepReading.Reading reading = scene.answers().to(question(scene));
        settled = reading != null;
        if (reading != null) {
            Problem end = reading.outcome().reason();
            numbers.show(reading, end == null ? "" : around.words().sentence(end));
        }
    }

    @Override
    public Set<Query<?>> wants(Scene scene) {
        return Set.of(question(scene));
    }

    private StepReading question(Scene scene) {
        return new StepReading(
                scene.experiment().race(), contestant.key(), scene.playback().cursor());
    }

    @Override
    public boolean settled() {
        return settled;
    }
}
