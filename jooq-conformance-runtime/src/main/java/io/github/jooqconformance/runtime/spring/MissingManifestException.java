package io.github.jooqconformance.runtime.spring;

import java.util.List;

/** An application has no manifest to be checked against. */
final class MissingManifestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private MissingManifestException(String message) {
        super(message);
    }

    private MissingManifestException(String message, Throwable cause) {
        super(message, cause);
    }

    /** None was found in the packages, below which the application is. */
    static MissingManifestException in(List<String> packages) {
        var where = packages.isEmpty()
                ? "The application has no package to look in"
                : "There is none below the application's packages " + packages;
        return new MissingManifestException("No manifest was found. " + where
                + ", the property jooq.conformance.manifests names no class, and there is no bean of type Manifest.");
    }

    /**
     * A class that was taken for a manifest is none.
     *
     * @param className its name
     * @param defect what is wrong with it
     */
    static MissingManifestException of(String className, String defect, Throwable cause) {
        return new MissingManifestException("The manifest " + className + " " + defect + ".", cause);
    }
}
