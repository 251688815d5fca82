#version 330 core
// A point of the mesh: place in the box, tone, and the tone's slopes.
layout(location = 0) in vec2 place;
layout(location = 1) in float tone;
layout(location = 2) in vec2 slope;

uniform mat4 matrix;
uniform float height;
uniform vec3 keyLight;
uniform vec3 fillLight;
uniform vec3 strengths; // ambient, key, fill

out float heightTone;
out float shade;

void main() {
    gl_Position = matrix * vec4(place, tone, 1.0);
    vec3 normal = normalize(vec3(-height * slope, 1.0));
    float wrapped = 0.5 + 0.5 * dot(normal, keyLight);
    shade = strengths.x + strengths.y * wrapped * wrapped + strengths.z * max(0.0, dot(normal, fillLight));
    heightTone = tone;
}
