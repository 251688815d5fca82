#version 330 core
// A square around a mark, facing the eye.
uniform mat4 matrix;
uniform vec3 center;
uniform vec2 pixels; // size of the target
uniform float reach; // half the square's side, in pixels
uniform float lift;

noperspective out vec2 offset; // pixels from the middle, right and down

void main() {
    vec4 at = matrix * vec4(center, 1.0);
    offset = vec2((gl_VertexID & 1) == 0 ? -reach : reach, gl_VertexID < 2 ? -reach : reach);
    gl_Position = vec4(at.xy / at.w + offset * 2.0 / pixels, at.z / at.w - lift, 1.0);
}
