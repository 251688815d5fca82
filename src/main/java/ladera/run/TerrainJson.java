package ladera.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.ToDoubleFunction;
import ladera.expr.Formula;
import ladera.num.Catalog;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.PlanePoint;
import ladera.surface.PairModel;

/** A terrain in a session file: {@code surface}, {@code formula}, or {@code model} with its {@code pairs}; and {@code domain}. */
public final class TerrainJson {
    /** Where a session says a formula but no domain. */
    private static final Domain USUAL_DOMAIN = Domain.square(4);

    private static final Catalog<PairModel> MODELS = new Catalog<>("models", PairModel.values());

    private TerrainJson() {}

    /** @throws ladera.num.Refusal that names the place and the mend */
    public static Terrain read(JsonPlace terrain) {
        terrain.allowOnly("surface", "formula", "model", "pairs", "domain");
        Terrain chosen;
        if (terrain.has("formula")) {
            JsonPlace formula = terrain.need("formula");
            chosen = formula.at(() -> new Terrain.Typed(Formula.parse(formula.word()), USUAL_DOMAIN));
        } else if (terrain.has("model")) {
            chosen = fitted(terrain);
        } else {
            JsonPlace surface = terrain.need("surface");
            chosen = surface.at(() -> new Terrain.Listed(surface.word()));
        }
        return terrain.has("domain") ? chosen.over(domain(terrain.need("domain"))) : chosen;
    }

    private static Terrain fitted(JsonPlace terrain) {
        JsonPlace id = terrain.need("model");
        PairModel model = id.at(() -> MODELS.get(id.word()));
        JsonPlace pairs = terrain.need("pairs");
        List<PlanePoint> points = pairs.items(Terrain.Fitted.MOST_PAIRS).stream()
                .map(JsonPlace::point)
                .toList();
        Doubles inputs = numbers(points, PlanePoint::x);
        Doubles targets = numbers(points, PlanePoint::y);
        return pairs.at(() -> new Terrain.Fitted(model, inputs, targets, USUAL_DOMAIN));
    }

    private static Doubles numbers(List<PlanePoint> points, ToDoubleFunction<PlanePoint> coordinate) {
        return Doubles.of(points.stream().mapToDouble(coordinate).toArray());
    }

    private static Domain domain(JsonPlace domain) {
        List<JsonPlace> sides = domain.items(4);
        if (sides.size() != 4) {
            throw domain.wrong("json.domain");
        }
        return domain.at(() -> new Domain(
                sides.get(0).real(),
                sides.get(1).real(),
                sides.get(2).real(),
                sides.get(3).real()));
    }

    public static void write(Terrain terrain, ObjectNode to) {
        if (terrain instanceof Terrain.Listed listed) {
            to.put("surface", listed.surface());
        } else if (terrain instanceof Terrain.Fitted fitted) {
            to.put("model", fitted.model().id());
            ArrayNode pairs = to.putArray("pairs");
            for (int i = 0; i < fitted.inputs().size(); i++) {
                pairs.addArray()
                        .add(fitted.inputs().get(i))
                        .add(fitted.targets().get(i));
            }
        } else {
            to.put("formula", terrain.formula());
        }
        Domain domain = terrain.domain();
        to.putArray("domain")
                .add(domain.xMin())
                .add(domain.xMax())
                .add(domain.yMin())
                .add(domain.yMax());
    }
}
