package launch;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;

/// Writes the two small classes through which {@link Launch} calls a program's main (class file
/// format: JVMS 25, chapter 4). By hand, since loading `java.lang.classfile` would take longer than
/// all the rest of a start.
final class CallerClass {
  private static final int CLASS = 7, FIELD = 9, METHOD = 10, INTERFACE_METHOD = 11;
  private static final int ICONST_0 = 0x03, ALOAD_0 = 0x2a, DUP = 0x59, RETURN = 0xb1;
  private static final int PUTSTATIC = 0xb3,
      INVOKEVIRTUAL = 0xb6,
      INVOKESPECIAL = 0xb7,
      INVOKESTATIC = 0xb8,
      NEW = 0xbb,
      ANEWARRAY = 0xbd;
  private static final int MAJOR = 65;

  private final ByteArrayOutputStream poolBytes = new ByteArrayOutputStream(512);
  private final ByteArrayOutputStream bodyBytes = new ByteArrayOutputStream(256);
  private final DataOutputStream pool = new DataOutputStream(poolBytes);
  private final DataOutputStream body = new DataOutputStream(bodyBytes);
  private int constants = 1;
  private String self;
  private int selfIndex;

  private CallerClass() {}

  /// `class NAME { static { Launch.handed = MethodHandles.lookup(); } }`
  static byte[] helper(String name) throws IOException {
    var stub = new CallerClass();
    stub.start(name, null, 1);
    stub.method(
        "<clinit>",
        8,
        INVOKESTATIC,
        stub.member(
            METHOD,
            "java/lang/invoke/MethodHandles",
            "lookup",
            "()Ljava/lang/invoke/MethodHandles$Lookup;"),
        PUTSTATIC,
        stub.handed(),
        RETURN);
    return stub.end();
  }

  /// `class NAME implements Runnable { static { Launch.handed = new NAME(); } public void run() {
  /// new MAIN().main(); } }`, with the object told to the launcher before, or with a static call or
  /// an empty array where the method is so.
  static byte[] caller(
      String name,
      String main,
      String owner,
      boolean inInterface,
      boolean isStatic,
      boolean takesArgs)
      throws IOException {
    var s = new CallerClass();
    s.start(name, "java/lang/Runnable", 3);
    int superclass = s.member(METHOD, "java/lang/Object", "<init>", "()V");
    s.method("<init>", 0, ALOAD_0, INVOKESPECIAL, superclass, RETURN);
    int type = s.type(name), init = s.member(METHOD, name, "<init>", "()V");
    s.method("<clinit>", 8, NEW, type, DUP, INVOKESPECIAL, init, PUTSTATIC, s.handed(), RETURN);
    int call =
        s.member(
            isStatic && inInterface ? INTERFACE_METHOD : METHOD,
            isStatic ? owner : main,
            "main",
            takesArgs ? "([Ljava/lang/String;)V" : "()V");
    var code = IntStream.builder();
    if (!isStatic) s.made(main).forEach(code);
    if (takesArgs) IntStream.of(ICONST_0, ANEWARRAY, s.type("java/lang/String")).forEach(code);
    IntStream.of(isStatic ? INVOKESTATIC : INVOKEVIRTUAL, call, RETURN).forEach(code);
    s.method("run", 1, code.build().toArray());
    return s.end();
  }

  /// Makes an object by the constructor without parameters, and tells it.
  private IntStream made(String type) throws IOException {
    int init = member(METHOD, type, "<init>", "()V");
    int made = member(METHOD, "launch/Launch", "made", "(Ljava/lang/Object;)V");
    return IntStream.of(NEW, type(type), DUP, INVOKESPECIAL, init, DUP, INVOKESTATIC, made);
  }

  private int utf(String text) throws IOException {
    pool.writeByte(1);
    pool.writeUTF(text);
    return constants++;
  }

  /// A hidden class knows itself only by this_class, so its constant stands in the pool once.
  private int type(String name) throws IOException {
    if (name.equals(self)) return selfIndex;
    int text = utf(name);
    pool.writeByte(CLASS);
    pool.writeShort(text);
    return constants++;
  }

  private int member(int tag, String owner, String name, String type) throws IOException {
    int ownerIndex = type(owner), nameIndex = utf(name), typeIndex = utf(type);
    pool.writeByte(12);
    pool.writeShort(nameIndex);
    pool.writeShort(typeIndex);
    int nameAndType = constants++;
    pool.writeByte(tag);
    pool.writeShort(ownerIndex);
    pool.writeShort(nameAndType);
    return constants++;
  }

  private int handed() throws IOException {
    return member(FIELD, "launch/Launch", "handed", "Ljava/lang/Object;");
  }

  private void start(String name, String face, int methods) throws IOException {
    int index = type(name);
    self = name;
    selfIndex = index;
    body.writeShort(0x1020);
    body.writeShort(index);
    body.writeShort(type("java/lang/Object"));
    body.writeShort(face == null ? 0 : 1);
    if (face != null) body.writeShort(type(face));
    body.writeShort(0);
    body.writeShort(methods);
  }

  /// Code in which each number after an instruction that takes a constant is that constant's index.
  private void method(String name, int access, int... code) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < code.length; i++) {
      bytes.write(code[i]);
      if (code[i] < PUTSTATIC) continue;
      i++;
      bytes.write(code[i] >> 8);
      bytes.write(code[i]);
    }
    body.writeShort(access);
    body.writeShort(utf(name));
    body.writeShort(utf("()V"));
    body.writeShort(1);
    body.writeShort(utf("Code"));
    body.writeInt(12 + bytes.size());
    body.writeShort(4);
    body.writeShort(1);
    body.writeInt(bytes.size());
    bytes.writeTo(body);
    body.writeInt(0);
  }

  private byte[] end() throws IOException {
    var all = new ByteArrayOutputStream(1024);
    var out = new DataOutputStream(all);
    out.writeInt(0xCAFEBABE);
    out.writeInt(MAJOR);
    out.writeShort(constants);
    poolBytes.writeTo(out);
    bodyBytes.writeTo(out);
    out.writeShort(0);
    return all.toByteArray();
  }
}
