package io.github.jooqconformance.runtime.manifest;

import java.util.List;

/**
 * A schema that was written as one document, as a manifest: so a database can be compared with what another one, or the
 * same one at another time, was like.
 *
 * @see SnapshotJson#schema
 */
public final class SnapshotManifest implements Manifest {
    private final String header;
    private final String objects;
    private final List<String> tables;

    private SnapshotManifest(String header, String objects, List<String> tables) {
        this.header = header;
        this.objects = objects;
        this.tables = tables;
    }

    /**
     * Reads a document that {@link SnapshotJson#schema} wrote.
     *
     * @throws ManifestException if it is something else, or of a format that this version of the library does not know
     */
    public static SnapshotManifest parse(String json) {
        var document = JsonNode.parse(json);
        var format = document.findText("format").orElse("no format at all");
        if (!format.equals(SnapshotFormat.VERSION)) {
            throw new ManifestException(
                    "The snapshot is of format %s, and this version of jooq-conformance reads %s. Make it with the same version."
                            .formatted(format, SnapshotFormat.VERSION));
        }
        var tables = document.objects("tables", TableReader::table);
        return new SnapshotManifest(
                SnapshotJson.header(document.text("schema"), ExpectedSchema.scope(document.object("scope")), tables),
                SnapshotJson.objects(ObjectReader.objects(document)),
                tables.stream().map(SnapshotJson::table).toList());
    }

    @Override
    public String header() {
        return header;
    }

    @Override
    public String objects() {
        return objects;
    }

    @Override
    public List<String> tables() {
        return tables;
    }
}
