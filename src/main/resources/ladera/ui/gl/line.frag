#version 330 core
// A piece of a line with round ends and soft edges.
noperspective in vec2 beside;
flat in float pieceLength;

uniform vec4 ink;
uniform float halfWidth;

out vec4 color;

void main() {
    float beyond = max(max(-beside.x, beside.x - pieceLength), 0.0);
    float cover = clamp(halfWidth + 0.5 - length(vec2(beyond, beside.y)), 0.0, 1.0);
    if (cover < 0.004) {
        discard;
    }
    color = vec4(ink.rgb, ink.a * cover);
}
