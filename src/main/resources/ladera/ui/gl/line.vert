#version 330 core
// One instance is one piece of a line, spread into a strip that faces the eye.
layout(location = 0) in vec4 from; // the fourth number of a point is 1 where a line leads to it
layout(location = 1) in vec4 to;

uniform mat4 matrix;
uniform vec2 pixels;     // size of the target
uniform float halfWidth; // in pixels
uniform float lift;      // towards the eye, in depth

noperspective out vec2 beside; // pixels along the piece from its beginning, and across it
flat out float pieceLength;

void main() {
    vec4 a = matrix * vec4(from.xyz, 1.0);
    vec4 b = matrix * vec4(to.xyz, 1.0);
    vec3 begin = a.xyz / a.w;
    vec3 end = b.xyz / b.w;
    vec2 move = (end.xy - begin.xy) * 0.5 * pixels;
    pieceLength = length(move);
    vec2 along = pieceLength > 1e-4 ? move / pieceLength : vec2(1.0, 0.0);
    bool late = gl_VertexID >= 2;
    float side = (gl_VertexID & 1) == 0 ? -1.0 : 1.0;
    float reach = halfWidth + 1.0;
    beside = vec2(late ? pieceLength + reach : -reach, side * reach);
    vec2 place = begin.xy + (along * beside.x + vec2(-along.y, along.x) * beside.y) * 2.0 / pixels;
    gl_Position = to.w > 0.5 ? vec4(place, (late ? end.z : begin.z) - lift, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
}
