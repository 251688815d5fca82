#version 330 core
// Colour by tone, light, and isolines by their distance in pixels.
in float heightTone;
in float shade;

uniform sampler2D colors; // one row, by tone
uniform sampler2D levels; // one row, by tone: tone of the nearest isoline, distance to the next, 1 where colours are bright
uniform vec4 lineOnDark;
uniform vec4 lineOnBright;
uniform float halfLine;   // half an isoline's width in pixels
uniform vec2 crowding;    // isolines fade from the second spacing to the first, in widths
uniform float underside;

out vec4 color;

vec4 entry(sampler2D table) {
    int size = textureSize(table, 0).x;
    return texelFetch(table, ivec2(clamp(int(heightTone * float(size)), 0, size - 1), 0), 0);
}

void main() {
    vec3 surface = entry(colors).rgb * shade * (gl_FrontFacing ? 1.0 : underside);
    float steepness = max(length(vec2(dFdx(heightTone), dFdy(heightTone))), 1e-9);
    vec4 level = entry(levels);
    float ink = clamp(halfLine + 0.5 - abs(heightTone - level.x) / steepness, 0.0, 1.0);
    float apart = level.y / steepness / (2.0 * halfLine);
    ink *= clamp((apart - crowding.x) / (crowding.y - crowding.x), 0.0, 1.0);
    vec4 line = level.z > 0.5 ? lineOnBright : lineOnDark;
    color = vec4(mix(surface, line.rgb, ink * line.a), 1.0);
}
