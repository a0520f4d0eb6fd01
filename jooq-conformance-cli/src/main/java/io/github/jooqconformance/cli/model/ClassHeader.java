package io.github.jooqconformance.cli.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a class file says of its class before any member: enough to know what it is for without loading it.
 *
 * @param name the class, with slashes
 * @param superclass with slashes; empty for that of a module
 * @param interfaces with slashes
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.1">Java Virtual Machine
 *     Specification, 4.1</a>
 */
record ClassHeader(String name, Optional<String> superclass, List<String> interfaces) {
    private static final int MAGIC = 0xCAFEBABE;

    ClassHeader {
        interfaces = List.copyOf(interfaces);
    }

    /**
     * Reads a class file.
     *
     * @throws IOException if it is none
     */
    static ClassHeader read(InputStream file) throws IOException {
        var in = new DataInputStream(file);
        if (in.readInt() != MAGIC) {
            throw new IOException("it is no class file");
        }
        in.readInt();
        var texts = new HashMap<Integer, String>();
        var classes = new HashMap<Integer, Integer>();
        constants(in, texts, classes);
        in.readUnsignedShort();
        var name =
                className(in.readUnsignedShort(), texts, classes).orElseThrow(() -> new IOException("it has no name"));
        var superclass = className(in.readUnsignedShort(), texts, classes);
        var interfaces = new ArrayList<String>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            className(in.readUnsignedShort(), texts, classes).ifPresent(interfaces::add);
        }
        return new ClassHeader(name, superclass, interfaces);
    }

    private static Optional<String> className(int index, Map<Integer, String> texts, Map<Integer, Integer> classes) {
        return Optional.ofNullable(classes.get(index)).flatMap(text -> Optional.ofNullable(texts.get(text)));
    }

    private static void constants(DataInputStream in, Map<Integer, String> texts, Map<Integer, Integer> classes)
            throws IOException {
        int count = in.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(index, in.readUTF());
                case 7 -> classes.put(index, in.readUnsignedShort());
                case 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    // Long and double take two places.
                    index++;
                }
                default -> throw new IOException("it has a constant of the unknown kind " + tag);
            }
        }
    }

    String className() {
        return name.replace('/', '.');
    }

    /** The package, with dots; empty for the unnamed one. */
    String packageName() {
        return name.contains("/") ? name.substring(0, name.lastIndexOf('/')).replace('/', '.') : "";
    }
}
