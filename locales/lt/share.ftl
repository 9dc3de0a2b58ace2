### Badges taken along and shown: the page that the owner of a badge shows to others, and the files that the owner takes.

## The page that a badge's owner shows to others. $issuer (Text) - the organisation; $date (Text) - a day, as in “5 March 2026”

# Followed by one of the next three
shown-real = Tikras. { $date } jį suteikė { $issuer }.
shown-in-force = Galioja.
# No full stop at the end, here and in shown-not-yet: the Lithuanian date brings its own ("2026 m. kovo 5 d.")
shown-in-force-until = Galioja iki { $date }
shown-over = Galiojo iki { $date }, bet tai, kas padaryta, lieka.
shown-not-yet = Tikras, bet pradės galioti { $date }
shown-on-hold = Tikras, bet kol kas sustabdytas: { $issuer } jį dar kartą peržiūri.
shown-taken-back = { $issuer } šį ženklelį atšaukė. Jis nebegalioja.
shown-not-real = Netikras: kažkas šį ženklelį pakeitė arba { $issuer } jo niekada nepasirašė.
shown-unchecked = Jis suteiktas kitur, todėl čia negalime pasakyti, ar jis tikras.
# Heading: what somebody did to get it
shown-done-heading = Kas dėl jo padaryta
# Heading of a list of skills
shown-skills-heading = Kokius įgūdžius jis rodo
# Link to the page about this badge
shown-about = Daugiau apie šį ženklelį
# A form that tells whether a badge was awarded to an address
shown-whose-heading = Kieno jis?
shown-whose-lead = Vardo jame nėra. Jei žmogus tau davė savo el. pašto adresą, įrašyk jį: palyginsime ir nieko neišsaugosime.
shown-whose-label = To žmogaus el. paštas
shown-whose-button = Palyginti
shown-whose-yes = Taip, ženklelis suteiktas šiam adresui.
shown-whose-no = Ne, ženklelis suteiktas kitam adresui.
shown-whose-untold = To pasakyti negalime: šiame ženklelyje adreso nėra. Vaikų ženkleliuose jo niekada nebūna.
# Above the files for other programs
shown-check-heading = Patikrink kitur
shown-check-lead = Šį failą gali patikrinti bet kuri programa, skaitanti „Open Badges 3.0“.
# In place of a badge that is not shown any more
shown-gone-title = Šis ženklelis čia nerodomas
shown-gone-hint = Kas jį turi, jo neberodo, arba adrese įsivėlė klaida.

## How a badge stands, in a word or two

stands-in-force = tikras ir galioja
stands-over = tikras, bet nebegalioja
stands-not-yet = tikras, bet dar negalioja
stands-on-hold = sustabdytas
stands-taken-back = atšauktas
stands-not-real = netikras
stands-unchecked = čia netikrintas

## The files, for the owner of a badge

take-heading = Pasiimk su savimi
take-lead = Jis tavo ir lieka tikras visose programose, skaitančiose „Open Badges“.
# To print
take-pdf = Pažymėjimas (PDF)
# A picture that carries the badge inside
take-png = Paveikslėlis (PNG)
take-svg = Paveikslėlis (SVG)
# For other backpacks and wallets
take-json = Ženklelio failas (JSON)
take-jwt = Ženklelis kaip tekstas (JWT)
take-linkedin = Įdėti į „LinkedIn“
# Opens lines of HTML
take-frame = Rodyti svetainėje
take-frame-label = Nukopijuok tai į puslapį
take-not-shared = Parodyk jį kitiems ir galėsi įdėti į „LinkedIn“ ar svetainę.
take-all = Visi tavo ženkleliai viename faile (ZIP)

## The certificate to print. $issuer (Text) - the organisation; $date (Text) - a day

# Between somebody's name and the name of the badge
certificate-earned = gavo ženklelį
certificate-awarded = Suteikė { $issuer }, { $date }
certificate-until = Galioja iki { $date }
# Followed by an address, beside its QR code
certificate-check = Ar jis tikras? Pažiūrėk čia:
