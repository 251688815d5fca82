#version 330 core
// A lit sphere, a hollow ring, a cross or a soft disc.
noperspective in vec2 offset;

uniform int kind; // 0 sphere, 1 ring, 2 cross, 3 halo
uniform float radius;
uniform float casing;
uniform float lineWidth;
uniform vec4 ink;
uniform vec4 rim;
uniform vec4 bright;  // a sphere's highlight
uniform vec4 dusk;    // and its darkest colour
uniform vec3 light;   // where the highlight lies, how far the light reaches (in radii), where the colour is its own
uniform float opacity;

out vec4 color;

/** How much of a pixel lies inside a shape, by its distance from the edge. */
float cover(float outside) {
    return clamp(0.5 - outside, 0.0, 1.0);
}

/** Distance from the two arms of a cross. */
float arms(float reach) {
    vec2 turned = abs(vec2(offset.x + offset.y, offset.x - offset.y) * 0.70710678);
    vec2 folded = turned.x > turned.y ? turned : turned.yx;
    return length(vec2(max(folded.x - reach, 0.0), folded.y));
}

vec3 lit() {
    float far = length(offset + light.x * radius) / (light.y * radius);
    return far < light.z
        ? mix(bright.rgb, ink.rgb, far / light.z)
        : mix(ink.rgb, dusk.rgb, min(1.0, (far - light.z) / (1.0 - light.z)));
}

void main() {
    float far = length(offset);
    float outer;
    float inner;
    vec3 body = ink.rgb;
    if (kind == 0) {
        outer = cover(far - radius - casing);
        inner = cover(far - radius);
        body = lit();
    } else if (kind == 1) {
        outer = cover(far - radius - lineWidth / 2.0 - casing);
        inner = cover(abs(far - radius) - lineWidth / 2.0);
    } else if (kind == 2) {
        float away = arms(radius);
        outer = cover(away - lineWidth / 2.0 - casing);
        inner = cover(away - lineWidth / 2.0);
    } else {
        outer = cover(far - radius);
        inner = outer;
    }
    float alpha = outer * opacity * (kind == 3 ? ink.a : 1.0);
    if (alpha < 0.004) {
        discard;
    }
    color = vec4(mix(rim.rgb, body, inner), alpha);
}
