"""The states and territories of the world, so that one that a dataset lacks is reported as that.

Loaded only when a key finds nothing. The codes and the short English names are those of
ISO 3166-1; a code of ISO 3166-3 stands for a state that has ended. Kosovo has the code that is
used for it where ISO 3166 has none. Other names are common or former ones.
"""

import functools
import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from cica._lookup import Entry, NameTable
from cica._words import FORMAL, fold

__all__ = ["Country", "meanings", "nearest_outside", "outside"]

_BRACKETS = re.compile(r"\([^()]*\)")


class Country(NamedTuple):
    """A state or territory, inside or outside a dataset."""

    alpha_3: str
    name: str


def meanings(key: str) -> tuple[Country, ...]:
    """Return the states and territories that a code or name means: none, one or several.

    >>> [country.name for country in meanings("Korea")]
    ['South Korea', 'North Korea']
    """
    table = _table()
    # "Kingdom of Greece" and "Slovakia (Slovak Republic)" as well, since nothing is found by this
    plain = _BRACKETS.sub(" ", key)
    short = " ".join(word for word in fold(plain).split() if word not in FORMAL)
    for form in (key, plain, short):
        if (found := table.find(form)) is not None:
            return (found,)
        if several := table.ambiguous(form):
            return several
    return ()


def outside(key: str, known: Collection[str]) -> str | None:
    """Return the name of the state that a key means if its alpha-3 code is not known, else None.

    >>> outside("Singapore", known={"KAZ"}), outside("Kazakhstan", known={"KAZ"})
    ('Singapore', None)
    """
    names = [country.name for country in meanings(key) if country.alpha_3 not in known]
    return " or ".join(names) or None


def nearest_outside(key: str, known: Collection[str]) -> float:
    """Return how similar a key is to the name of a state that is not known, from 0 to 1.

    "Irland" is more similar to "Ireland" than to "Iran", which is then no suggestion.
    """
    scores = [s for s, _, country in _table().guesses(key, 1) if country.alpha_3 not in known]
    return max(scores, default=0.0)


@functools.cache
def _table() -> NameTable[Country]:
    return NameTable(_entries())


def _entries() -> Iterator[Entry[Country]]:
    for row in _COUNTRIES.strip().replace("\n ", "").splitlines():
        alpha_3, alpha_2, numeric, text = row.split(" ", 3)
        name, *others = text.split("; ")
        names = (name, *(other.replace("~", name) for other in others))
        codes = tuple(code for code in (alpha_2, numeric) if code != "-")
        yield Entry(Country(alpha_3, name), name, alpha_3, codes, names)


_COUNTRIES = """
ABW AW 533 Aruba
AFG AF 004 Afghanistan; Islamic Republic of ~
AGO AO 024 Angola; Republic of ~
AIA AI 660 Anguilla
ALA AX 248 Åland Islands; Aland
ALB AL 008 Albania; Republic of ~
AND AD 020 Andorra; Principality of ~
ANT - - Netherlands Antilles; Dutch Antilles
ARE AE 784 United Arab Emirates; UAE; Emirates; Trucial States
ARG AR 032 Argentina; Argentine Republic
ARM AM 051 Armenia; Republic of ~
ASM AS 016 American Samoa
ATA AQ 010 Antarctica; British Antarctic Territory; British Antarctic Territories; Dronning Maud
  Land; Queen Maud Land
ATF TF 260 French Southern Territories; French Southern and Antarctic Lands; Territory of the
  French Southern and Antarctic Lands; French Southern and Antarctic Territories
ATG AG 028 Antigua and Barbuda; Antigua; Barbuda
AUH - - Austria-Hungary; Austro-Hungarian Empire
AUS AU 036 Australia; Commonwealth of ~
AUT AT 040 Austria; Republic of ~
AZE AZ 031 Azerbaijan; Republic of ~
BDI BI 108 Burundi; Republic of ~
BEL BE 056 Belgium; Kingdom of ~
BEN BJ 204 Benin; Republic of ~; Dahomey
BES BQ 535 Bonaire, Sint Eustatius and Saba; Caribbean Netherlands; BES Islands; Bonaire, Saint
  Eustatius and Saba
BFA BF 854 Burkina Faso; Upper Volta
BGD BD 050 Bangladesh; People's Republic of ~
BGR BG 100 Bulgaria; Republic of ~
BHR BH 048 Bahrain; Kingdom of ~
BHS BS 044 Bahamas; Commonwealth of the ~
BIH BA 070 Bosnia and Herzegovina; Republic of ~; Bosnia; Herzegovina; Bosnia and Herzegowina
BLM BL 652 Saint Barthélemy; Saint Barths; Territorial collectivity of ~
BLR BY 112 Belarus; Republic of ~; Byelorussia; Belorussia; Byelorussian SSR; Belorussian SSR;
  White Russia
BLZ BZ 084 Belize; British Honduras
BMU BM 060 Bermuda
BOL BO 068 Bolivia; ~, Plurinational State of
BRA BR 076 Brazil; Federative Republic of ~
BRB BB 052 Barbados
BRN BN 096 Brunei; ~ Darussalam; State of ~; Nation of ~, Abode of Peace; Negara ~; ~ (Negara ~
  Darussalam)
BTN BT 064 Bhutan; Kingdom of ~
BVT BV 074 Bouvet Island
BWA BW 072 Botswana; Republic of ~; Bechuanaland
CAF CF 140 Central African Republic; CAR
CAN CA 124 Canada
CCK CC 166 Cocos (Keeling) Islands; Cocos Islands; Keeling Islands; Territory of the ~
CHE CH 756 Switzerland; Swiss Confederation
CHL CL 152 Chile; Republic of ~
CHN CN 156 China; People's Republic of ~; PRC; Mainland ~
CIV CI 384 Côte d'Ivoire; Republic of ~; Ivory Coast
CMR CM 120 Cameroon; Republic of ~
COD CD 180 Democratic Republic of the Congo; Republic of Zaire; DR Congo; DRC; Congo - Kinshasa;
  Zaire; Belgian Congo
COG CG 178 Congo; Republic of the ~; ~ - Brazzaville; People's Republic of the ~
COK CK 184 Cook Islands
COL CO 170 Colombia; Republic of ~
COM KM 174 Comoros; Union of the ~
CPV CV 132 Cabo Verde; Republic of ~; Cape Verde; Cape Verde Islands
CRI CR 188 Costa Rica; Republic of ~
CSK CS 200 Czechoslovakia; Czechoslovak Socialist Republic; Czechoslovak Republic;
  Czecho-Slovakia; Czech and Slovak Federal Republic; ~, Czechoslovak Socialist Republic
CTE CT 128 Canton and Enderbury Islands
CUB CU 192 Cuba; Republic of ~
CUW CW 531 Curaçao; Country of ~
CXR CX 162 Christmas Island
CYM KY 136 Cayman Islands
CYP CY 196 Cyprus; Republic of ~
CZE CZ 203 Czechia; Czech Republic
DDR DD 278 East Germany; German Democratic Republic; GDR; German Democratic Republic (GDR)
DEU DE 276 Germany; Federal Republic of ~; West ~
DJI DJ 262 Djibouti; Republic of ~; French Somaliland; French Afars and Issas
DMA DM 212 Dominica; Commonwealth of ~
DNK DK 208 Denmark; Kingdom of ~
DOM DO 214 Dominican Republic
DZA DZ 012 Algeria; People's Democratic Republic of ~
EAT - - Tanganyika; Tanganjika; Republic of ~
EAZ - - Zanzibar
ECU EC 218 Ecuador; Republic of ~
EGY EG 818 Egypt; Arab Republic of ~
ERI ER 232 Eritrea; State of ~
ESH EH 732 Western Sahara; Spanish Sahara; Sahrawi Arab Democratic Republic
ESP ES 724 Spain; Kingdom of ~
EST EE 233 Estonia; Republic of ~
ETH ET 231 Ethiopia; Federal Democratic Republic of ~; Abyssinia
FIN FI 246 Finland; Republic of ~
FJI FJ 242 Fiji; Republic of ~; ~ Islands
FLK FK 238 Falkland Islands; ~ (Malvinas); Malvinas; Islas Malvinas
FRA FR 250 France; French Republic; Metropolitan ~
FRO FO 234 Faroe Islands
FSM FM 583 Micronesia; ~, Federated States of; ~, Fed. Sts.; FS ~; FSM
GAB GA 266 Gabon; ~ese Republic
GBR GB 826 United Kingdom; ~ of Great Britain and Northern Ireland; UK; Great Britain; Britain;
  UK of Great Britain and Northern Ireland; ~ of Great Britain and Ireland
GEO GE 268 Georgia
GGY GG 831 Guernsey
GHA GH 288 Ghana; Republic of ~; Gold Coast
GIB GI 292 Gibraltar
GIN GN 324 Guinea; Republic of ~
GLP GP 312 Guadeloupe
GMB GM 270 Gambia; Republic of the ~
GNB GW 624 Guinea-Bissau; Republic of ~
GNQ GQ 226 Equatorial Guinea; Republic of ~; Spanish Guinea
GRC GR 300 Greece; Hellenic Republic
GRD GD 308 Grenada
GRL GL 304 Greenland
GTM GT 320 Guatemala; Republic of ~
GUF GF 254 French Guiana; Guiana
GUM GU 316 Guam
GUY GY 328 Guyana; Republic of ~; British Guiana; Co-operative Republic of ~
HKG HK 344 Hong Kong; ~ Special Administrative Region of China; ~ SAR; ~ SAR China; ~, China; ~
  Special Administrative Region; HKSAR; British ~
HMD HM 334 Heard Island and McDonald Islands; Heard and McDonald Islands; Territory of ~
HND HN 340 Honduras; Republic of ~
HRV HR 191 Croatia; Republic of ~
HTI HT 332 Haiti; Republic of ~
HUN HU 348 Hungary; Republic of ~
IDN ID 360 Indonesia; Republic of ~; Dutch East Indies
IMN IM 833 Isle of Man
IND IN 356 India; Republic of ~
IOT IO 086 British Indian Ocean Territory
IRL IE 372 Ireland; Eire; Republic of ~; Irish Republic
IRN IR 364 Iran; ~, Islamic Republic of; Persia
IRQ IQ 368 Iraq; Republic of ~
ISL IS 352 Iceland; Republic of ~
ISR IL 376 Israel; State of ~
ITA IT 380 Italy; Italian Republic
JAM JM 388 Jamaica
JEY JE 832 Jersey
JOR JO 400 Jordan; Hashemite Kingdom of ~; Transjordan
JPN JP 392 Japan
KAZ KZ 398 Kazakhstan; Republic of ~; Kazakstan; Kazakh SSR
KEN KE 404 Kenya; Republic of ~
KGZ KG 417 Kyrgyzstan; Kyrgyz Republic; Kirghizia; Kyrgyzia; Kirgizia; Kirgizstan; Kirghizstan;
  Kirghiz SSR; Kyrgyz SSR
KHM KH 116 Cambodia; Kingdom of ~; Kampuchea; Khmer Republic
KIR KI 296 Kiribati; Republic of ~; Gilbert Islands; Gilbert and Ellice Islands
KNA KN 659 Saint Kitts and Nevis; Saint Christopher and Nevis
KOR KR 410 South Korea; Korea, Republic of; Korea; ROK
KWT KW 414 Kuwait; State of ~
LAO LA 418 Laos; Lao People's Democratic Republic; Lao
LBN LB 422 Lebanon; Lebanese Republic
LBR LR 430 Liberia; Republic of ~
LBY LY 434 Libya; State of ~; ~n Arab Jamahiriya; Socialist People's ~n Arab Jamahiriya;
  Socialist People's ~n Arab Jamahiria
LCA LC 662 Saint Lucia
LIE LI 438 Liechtenstein; Principality of ~
LKA LK 144 Sri Lanka; Democratic Socialist Republic of ~; Ceylon
LSO LS 426 Lesotho; Kingdom of ~; Basutoland
LTU LT 440 Lithuania; Republic of ~
LUX LU 442 Luxembourg; Grand Duchy of ~
LVA LV 428 Latvia; Republic of ~
MAC MO 446 Macao; ~ Special Administrative Region of China; Macau; ~ SAR; ~ SAR China; Macau
  SAR; Macau SAR China; ~ Special Administrative Region
MAF MF 663 Saint Martin; ~ (French part)
MAR MA 504 Morocco; Kingdom of ~
MCO MC 492 Monaco; Principality of ~
MDA MD 498 Moldova; ~, Republic of; Moldavia
MDG MG 450 Madagascar; Republic of ~; Malagasy Republic
MDV MV 462 Maldives; Republic of ~
MEX MX 484 Mexico; United Mexican States
MHL MH 584 Marshall Islands; Republic of the ~
MKD MK 807 North Macedonia; Republic of ~; Macedonia; Former Yugoslav Republic of Macedonia;
  FYROM; Macedonia (FYROM); FYR Macedonia
MLI ML 466 Mali; Republic of ~
MLT MT 470 Malta; Republic of ~
MMR MM 104 Myanmar; Republic of ~; Burma; BUR; ~ (Burma); Union of Burma; Republic of the Union
  of ~; Burma, Socialist Republic of the Union of
MNE ME 499 Montenegro
MNG MN 496 Mongolia
MNP MP 580 Northern Mariana Islands; Commonwealth of the ~
MOZ MZ 508 Mozambique; Republic of ~
MRT MR 478 Mauritania; Islamic Republic of ~
MSR MS 500 Montserrat
MTQ MQ 474 Martinique
MUS MU 480 Mauritius; Republic of ~
MWI MW 454 Malawi; Republic of ~; Nyasaland
MYS MY 458 Malaysia; Malaya; Federation of Malaya
MYT YT 175 Mayotte
NAM NA 516 Namibia; Republic of ~
NCL NC 540 New Caledonia
NER NE 562 Niger; Republic of the ~
NFK NF 574 Norfolk Island
NGA NG 566 Nigeria; Federal Republic of ~
NIC NI 558 Nicaragua; Republic of ~
NIU NU 570 Niue; ~ Island
NLD NL 528 Netherlands; Kingdom of the ~; Holland
NOR NO 578 Norway; Kingdom of ~
NPL NP 524 Nepal; Federal Democratic Republic of ~
NRU NR 520 Nauru; Republic of ~
NTZ NT 536 Neutral Zone
NZL NZ 554 New Zealand
OMN OM 512 Oman; Sultanate of ~
PAK PK 586 Pakistan; Islamic Republic of ~
PAN PA 591 Panama; Republic of ~; ~ Canal Zone
PCI PC 582 Pacific Islands (trust territory); Trust Territory of the Pacific Islands; TTPI
PCN PN 612 Pitcairn; ~ Islands
PER PE 604 Peru; Republic of ~
PHL PH 608 Philippines; Republic of the ~
PLW PW 585 Palau; Republic of ~
PNG PG 598 Papua New Guinea; Independent State of ~
POL PL 616 Poland; Republic of ~
PRI PR 630 Puerto Rico
PRK KP 408 North Korea; Korea, Democratic People's Republic of; DPRK; Korea
PRT PT 620 Portugal; Portuguese Republic
PRY PY 600 Paraguay; Republic of ~
PSE PS 275 Palestine; ~, State of; Palestinian Territory; Palestinian Territories; Palestinian
  Territory, Occupied; Occupied Palestinian Territories; West Bank and Gaza; West Bank and Gaza
  Strip; West Bank; Gaza; Gaza Strip
PYF PF 258 French Polynesia
QAT QA 634 Qatar; State of ~
REU RE 638 Réunion
ROU RO 642 Romania; ROM; Rumania; Roumania
RUS RU 643 Russia; ~n Federation; RSFSR; ~n Empire
RWA RW 646 Rwanda; Rwandese Republic
SAU SA 682 Saudi Arabia; Kingdom of ~
SCG CS 891 Serbia and Montenegro; State Union of ~; Federal Republic of Yugoslavia
SDN SD 729 Sudan; Republic of the ~
SEN SN 686 Senegal; Republic of ~
SGP SG 702 Singapore; Republic of ~
SGS GS 239 South Georgia and the South Sandwich Islands; ~ Is.; South Georgia and South Sandwich
  Is.
SHN SH 654 Saint Helena, Ascension and Tristan da Cunha; Saint Helena
SJM SJ 744 Svalbard and Jan Mayen; Svalbard; ~ Islands
SKM - - Sikkim
SLB SB 090 Solomon Islands
SLE SL 694 Sierra Leone; Republic of ~
SLV SV 222 El Salvador; Republic of ~
SMR SM 674 San Marino; Republic of ~
SOM SO 706 Somalia; Federal Republic of ~
SPM PM 666 Saint Pierre and Miquelon
SRB RS 688 Serbia; Republic of ~; Servia
SSD SS 728 South Sudan; Republic of ~
STP ST 678 São Tomé and Príncipe; Democratic Republic of Sao Tome and Principe
SUN SU 810 Soviet Union; USSR; Union of Soviet Socialist Republics; USSR, Union of Soviet
  Socialist Republics; Union of Soviet Socialist Republics (USSR)
SUR SR 740 Suriname; Republic of ~; Dutch Guiana; Surinam
SVK SK 703 Slovakia; Slovak Republic
SVN SI 705 Slovenia; Republic of ~
SWE SE 752 Sweden; Kingdom of ~
SWZ SZ 748 Eswatini; Kingdom of ~; Swaziland
SXM SX 534 Sint Maarten; ~ (Dutch part)
SYC SC 690 Seychelles; Republic of ~
SYR SY 760 Syria; ~n Arab Republic
TCA TC 796 Turks and Caicos Islands; Turks and Caicos
TCD TD 148 Chad; Republic of ~
TGO TG 768 Togo; ~lese Republic
THA TH 764 Thailand; Kingdom of ~; Siam
TJK TJ 762 Tajikistan; Republic of ~; Tadzhikistan; Tadjikistan
TKL TK 772 Tokelau
TKM TM 795 Turkmenistan; Turkmenia
TLS TL 626 Timor-Leste; Democratic Republic of ~; TMP; East Timor; Portuguese Timor; ~ (East
  Timor)
TON TO 776 Tonga; Kingdom of ~
TTO TT 780 Trinidad and Tobago; Republic of ~
TUN TN 788 Tunisia; Republic of ~
TUR TR 792 Türkiye; Republic of ~; Turkey; Turkish Republic; Ottoman Empire
TUV TV 798 Tuvalu; Ellice Islands
TWN TW 158 Taiwan; ~, Province of China; Republic of China; Chinese Taipei; Formosa; ~, China;
  Taipei; Taipei, China; ROC
TZA TZ 834 Tanzania; ~, United Republic of
UGA UG 800 Uganda; Republic of ~
UKR UA 804 Ukraine
UMI UM 581 United States Minor Outlying Islands; US Outlying Islands; US Minor Outlying Islands;
  US Miscellaneous Pacific Islands; Johnston Island; Midway Islands; Wake Island
URY UY 858 Uruguay; Eastern Republic of ~; Oriental Republic of ~
USA US 840 United States; ~ of America; America; US of America
UZB UZ 860 Uzbekistan; Republic of ~
VAT VA 336 Holy See; ~ (Vatican City State); Vatican; Vatican City
VCT VC 670 Saint Vincent and the Grenadines; Saint Vincent; Grenadines
VDR VD - North Vietnam; Democratic Republic of Viet Nam; Democratic Republic of Vietnam
VEN VE 862 Venezuela; ~, Bolivarian Republic of
VGB VG 092 British Virgin Islands; Virgin Islands
VIR VI 850 United States Virgin Islands; Virgin Islands, U.S.; Virgin Islands
VNM VN 704 Viet Nam; Socialist Republic of ~
VNS - - South Vietnam; Republic of Viet Nam; Republic of Vietnam
VUT VU 548 Vanuatu; Republic of ~; New Hebrides
WLF WF 876 Wallis and Futuna; ~ Islands
WSM WS 882 Samoa; Independent State of ~; Western ~
XKX XK - Kosovo; Republic of ~; Kosova
YEM YE 887 Yemen; Republic of ~; ~ Arab Republic; North ~
YMD YD 720 South Yemen; Democratic Yemen; People's Democratic Republic of Yemen; Yemen People's
  Republic; Yemen, Democratic, People's Democratic Republic of
YUG YU - Yugoslavia; Socialist Federal Republic of ~; Federal People's Republic of ~; Federal
  Socialist Republic of ~; Democratic Federal ~; ~, (Socialist) Federal Republic of; Kingdom of
  ~; SFRY
ZAF ZA 710 South Africa; Republic of ~
ZMB ZM 894 Zambia; Republic of ~; Northern Rhodesia
ZWE ZW 716 Zimbabwe; Republic of ~; Rhodesia; Southern Rhodesia
"""
"""Alpha-3, alpha-2 and numeric code, then the names; "~" is the first of them."""
