package ladera.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ladera.expr.Formula;
import ladera.num.Domain;

/** A terrain in a session file: {@code surface} or {@code formula}, and {@code domain}. */
public final class TerrainJson {
    /** Where a session says a formula but no domain. */
    private static final Domain USUAL_DOMAIN = Domain.square(4);

    private TerrainJson() {}

    /** @throws ladera.num.Refusal that names the place and the mend */
    public static Terrain read(JsonPlace terrain) {
        terrain.allowOnly("surface", "formula", "domain");
        Terrain chosen;
        if (terrain.has("formula")) {
            JsonPlace formula = terrain.need("formula");
            chosen = formula.at(() -> new Terrain.Typed(Formula.parse(formula.word()), USUAL_DOMAIN));
        } else {
            JsonPlace surface = terrain.need("surface");
            chosen = surface.at(() -> new Terrain.Listed(surface.word()));
        }
        return terrain.has("domain") ? chosen.over(domain(terrain.need("domain"))) : chosen;
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
