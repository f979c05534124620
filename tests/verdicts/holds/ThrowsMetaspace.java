// Rule: a full metaspace is a throw; nothing else goes down with it.
//RUNTIME_OPTIONS -XX:MaxMetaspaceSize=32m
void main() throws Throwable {
    var kept = new ArrayList<Class<?>>();
    var bytes = java.lang.classfile.ClassFile.of().build(
        java.lang.constant.ClassDesc.of("Filler"), builder -> { });
    while (true)
        kept.add(java.lang.invoke.MethodHandles.lookup()
            .defineHiddenClass(bytes, false).lookupClass());
}

// Throws: OutOfMemoryError: {}etaspace{}
