package taken;

public class TakenInside {
    public static class IO {
        public static void println(Object o) {
            System.out.println("3");
        }
    }
}
