// Rule: no field of the launcher's tells the program a secret.
void main() throws Exception {
    int secrets = 0;
    for (var name : List.of("Launch", "RepeatedRuns", "OutputEncoder", "CallerClass", "ThreadDump"))
        for (var field : Class.forName("launch." + name).getDeclaredFields()) {
            if (!java.lang.reflect.Modifier.isStatic(field.getModifiers())) continue;
            field.setAccessible(true);
            var value = field.get(null);
            if (value instanceof byte[] bytes && bytes.length < 100) secrets++;
            if (value instanceof String || value instanceof Map) secrets++;
            if (value instanceof OutputStream) secrets++;
        }
    IO.println(secrets);
}

// Output:
//   0
