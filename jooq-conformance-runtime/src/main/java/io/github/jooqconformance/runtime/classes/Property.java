package io.github.jooqconformance.runtime.classes;

/**
 * What a class holds under one name: a record's component, a field, or what a getter gives.
 *
 * @param name its name in Java
 * @param type its type
 * @param annotations those of the field, the getter and the component together, and of their types
 */
record Property(String name, JavaType type, Annotations annotations) {}
