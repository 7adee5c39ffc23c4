package fr.care.controle.navigateur;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;
import tools.jackson.databind.json.JsonMapper;

/** The Chromium of the machine, without a window, looking at a file. */
public final class Navigateur implements AutoCloseable {
    private static final String ABSENT =
            "no Chromium and ChromeDriver in the PATH: the report is not tried in a browser (Debian: apt-get install chromium"
                    + " chromium-driver)";
    private static final Pattern PAGE_PDF = Pattern.compile("/Type\\s*/Page[^s]");

    private final ChromeDriver pilote;

    private Navigateur(ChromeDriver pilote) {
        this.pilote = pilote;
    }

    /** Skips the test, with a message, when the machine has no Chromium. */
    public static Navigateur ouvrir(int largeur, int hauteur) {
        Optional<Path> chromium = programme("chromium", "chromium-browser", "google-chrome");
        Optional<Path> pilote = programme("chromedriver");
        assumeTrue(chromium.isPresent() && pilote.isPresent(), ABSENT);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless=new",
                // The tests may run as root, in a container that has no room for the sandbox.
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=fr-FR",
                "--force-prefers-reduced-motion");
        LoggingPreferences journaux = new LoggingPreferences();
        journaux.enable(LogType.BROWSER, Level.ALL);
        journaux.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", journaux);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(pilote.get().toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver navigateur = new ChromeDriver(service, options);
        navigateur.manage().timeouts().implicitlyWait(Duration.ofSeconds(5)).scriptTimeout(Duration.ofSeconds(60));
        Navigateur ouvert = new Navigateur(navigateur);
        ouvert.taille(largeur, hauteur);
        return ouvert;
    }

    private static Optional<Path> programme(String... noms) {
        String chemins = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(noms)
                .flatMap(nom -> Stream.of(chemins.split(File.pathSeparator, -1)).map(dossier -> Path.of(dossier, nom)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The inside of the window: narrower than a window may be, as a telephone is. */
    public void taille(int largeur, int hauteur) {
        pilote.manage().window().setSize(new Dimension(Math.max(largeur, 500), hauteur));
        pilote.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", largeur, "height", hauteur, "deviceScaleFactor", 1, "mobile", false));
    }

    public void aller(Path fichier, String ancre) {
        pilote.get("about:blank");
        pilote.get(fichier.toAbsolutePath().toUri() + ancre);
    }

    public WebElement element(String css) {
        return pilote.findElement(By.cssSelector(css));
    }

    public List<WebElement> elements(String css) {
        return pilote.findElements(By.cssSelector(css));
    }

    /** What a reader sees of an element. */
    public String texte(String css) {
        return element(css).getText();
    }

    public void cliquer(String css) {
        element(css).click();
    }

    /** Keys as a person strikes them, on what has the focus. */
    public void frapper(CharSequence... touches) {
        new Actions(pilote).sendKeys(touches).perform();
    }

    /** Strikes the tabulation until an element has the focus; fails when the keyboard does not reach it. */
    public void tabulerJusqua(String css, int auPlus) {
        for (int i = 0; i < auPlus; i++) {
            frapper(Keys.TAB);
            if (Boolean.TRUE.equals(pilote.executeScript("return document.activeElement.matches(arguments[0])", css))) {
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + css + " in " + auPlus + " tabulations");
    }

    public Object script(String code, Object... arguments) {
        return pilote.executeScript(code, arguments);
    }

    /** The address, with what the page keeps of its state in it. */
    public String adresse() {
        return Objects.requireNonNull(pilote.getCurrentUrl());
    }

    /** What the console complains of. */
    public List<String> erreurs() {
        return pilote.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entree -> entree.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Every address asked for since this was last asked; what the page holds itself excepted. */
    public List<String> requetes() {
        JsonMapper json = JsonMapper.shared();
        return pilote.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entree -> json.readTree(entree.getMessage()).get("message"))
                .filter(message -> message.get("method").asString().equals("Network.requestWillBeSent"))
                .map(message -> message.get("params").get("request").get("url").asString())
                .filter(adresse -> !adresse.startsWith("data:") && !adresse.startsWith("blob:"))
                .toList();
    }

    /** How many A4 pages the page makes once printed. */
    public int pagesImprimees() {
        byte[] pdf = Base64.getDecoder().decode(pilote.print(new PrintOptions()).getContent());
        return (int) PAGE_PDF.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    /** The serious and critical violations that axe-core finds, each with where. */
    @SuppressWarnings("unchecked")
    public List<String> violations() {
        pilote.executeScript(axe());
        Object trouvees = pilote.executeAsyncScript("const fini = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(r => fini(r.violations"
                + ".filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ' : ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' ; '))));");
        return (List<String>) Objects.requireNonNull(trouvees);
    }

    private static String axe() {
        try (InputStream script = Navigateur.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of what is shown. */
    public byte[] image() {
        return pilote.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        pilote.quit();
    }
}
