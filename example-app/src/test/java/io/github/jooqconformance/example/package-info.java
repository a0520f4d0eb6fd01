/** The application as its users meet it: started whole, with a real database, and asked over HTTP. */
@NullMarked
package io.github.jooqconformance.example;

import org.jspecify.annotations.NullMarked;
