// Suggests variables for tags by their names: what people and devices call the usual quantities, and how alike the words are.
#include "core/twin/mapping.h"

#include "core/base/text.h"
#include "core/twin/optical_density.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>

namespace titer::twin {

using model::Plant;
using model::ReadTarget;

namespace {

constexpr double minLikeness = 0.6;

// Words for one quantity in the languages of the window, without accents and blanks; the variables of units and the usual ids of
// components are among them.
constexpr auto synonyms = std::to_array<std::string_view>({
    "cells vcd xv vcc viablecells viablecelldensity viablecellconcentration celldensity biomass x dcw cdw "
    "drycellweight celldryweight drycellmass zelldichte lebendzelldichte lebendzellzahl biomasse biotrockenmasse "
    "zelltrockenmasse "
    "trockenbiomasse btm ztm bts densitecellulaire cellulesviables biomasseseche masseseche biomasa biomasaseca "
    "pesoseco densidadcelular celulasviables biomassaseca densidadecelular massaseca celletaethed torvagt "
    "levendeceller",
    "dead deadcells xd deadcelldensity totzellen totzelldichte cellulesmortes celulasmuertas celulasmortas dodeceller",
    "glucose glc gluc glucoseconcentration s glukose glucosa glicose glukosekonzentration glucosekonzentration",
    "lactate lac lacticacid laktat lactato milchsaure acidelactique acidolactico",
    "glutamine gln glutamin glutamina",
    "glutamate glu glutamat glutamato",
    "ammonium ammonia nh4 nh3 amm ammoniak ammoniac amonio amoniaco amonia",
    "acetate ac aceticacid acetat acetato essigsaure acideacetique acidoacetico eddikesyre",
    "ethanol etoh alcohol alkohol etanol",
    "glycerol glycerin gly glicerol glicerina glycerine",
    "mab titer titre igg product antibody productconcentration penicillin p produkt antikorper produkttiter produit "
    "anticorps producto anticuerpo titulo produto anticorpo antistof",
    "dissolvedoxygen do po2 do2 pox geloestsauerstoff gelostsauerstoff gelostersauerstoff sauerstoff "
    "sauerstoffsattigung oxygenedissous oxigenodisuelto oxigenodissolvido oplostilt iltmatning",
    "temperature temp t brothtemperature reactortemperature temperatur reaktortemperatur temperatura",
    "ph phvalue phwert phvardi valeurph valorph",
    "volume vol v workingvolume culturevolume volumen reaktorvolumen fullvolumen arbeitsvolumen volum",
    "viability viab via viabilitat lebendzellanteil viabilite viabilidad viabilidade",
    "pco2 co2partialpressure co2partialdruck",
    "osmolality osmo osm osmolalitat osmolalite osmolalidad osmolalidade osmolalitet",
});

// Latin letters from U+00C0 on, of which each is two bytes.
constexpr std::string_view plainLetters = "aaaaaaaceeeeiiiidnooooo ouuuuypsaaaaaaaceeeeiiiidnooooo ouuuuypy";

std::string withoutAccents(std::string_view name)
{
    std::string plain;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool latin = name[i] == '\xc3' && i + 1 < name.size();
        plain += latin ? plainLetters[static_cast<unsigned char>(name[++i]) & 0x3FU] : name[i];
    }
    return plain;
}

// "N_Glc (online)" -> n, glc, online.
std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words(1);
    char before = 0;
    for (const char c : withoutAccents(name)) {
        const bool letter = std::isalnum(static_cast<unsigned char>(c)) != 0;
        const bool hump =
            std::isupper(static_cast<unsigned char>(c)) && std::islower(static_cast<unsigned char>(before));
        if ((!letter || hump) && !words.back().empty()) words.emplace_back();
        if (letter) words.back() += char(std::tolower(static_cast<unsigned char>(c)));
        before = c;
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::string joined(const std::vector<std::string>& words)
{
    return base::join(words, "");
}

int meaningOf(std::string_view word)
{
    static const std::map<std::string_view, int> meanings = [] {
        std::map<std::string_view, int> all;
        for (std::size_t i = 0; i < synonyms.size(); ++i)
            for (const std::string_view one : base::split(synonyms[i], ' ')) all.emplace(one, int(i));
        return all;
    }();
    const auto found = meanings.find(word);
    return found == meanings.end() ? -1 : found->second;
}

// Share of the longer word that both have in common from the start.
double commonStart(std::string_view a, std::string_view b)
{
    const std::size_t longest = std::max(a.size(), b.size());
    if (longest == 0) return 0.0;
    const auto [end, other] =
        std::mismatch(a.begin(), a.begin() + std::ptrdiff_t(std::min(a.size(), b.size())), b.begin());
    return double(end - a.begin()) / double(longest);
}

// "od", "od600", "od600nm".
bool isDensityWord(std::string_view word)
{
    if (!word.starts_with("od")) return false;
    word.remove_prefix(2);
    if (word.ends_with("nm")) word.remove_suffix(2);
    return std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

// "600", "600nm", "nm"; other numbers tell vessels apart: "n1", "2".
bool isWavelengthWord(std::string_view word)
{
    const bool hasUnit = word.ends_with("nm");
    if (hasUnit) word.remove_suffix(2);
    return (word.size() == 3 || (hasUnit && word.empty())) &&
           std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

// The words of an optical density, but for what says that it is one; nothing where it is none.
std::optional<std::vector<std::string>> besideDensity(std::string_view name)
{
    constexpr std::string_view first[] = {"optical",   "optische", "densite", "densidad",
                                          "densidade", "densita",  "optisk"},
                               second[] = {"density", "dichte", "optique", "optica", "ottica", "densitet", "taethed"};
    const auto isOneOf = [](const auto& all, const std::string& word) {
        return std::ranges::find(all, word) != std::end(all);
    };
    std::vector<std::string> words = wordsOf(name), rest;
    bool found = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool two = i + 1 < words.size() && isOneOf(first, words[i]) && isOneOf(second, words[i + 1]);
        if (two || isDensityWord(words[i])) {
            found = true;
            i += two;
        } else if (!isWavelengthWord(words[i])) {
            rest.push_back(std::move(words[i]));
        }
    }
    return found ? std::optional(std::move(rest)) : std::nullopt;
}

// How far a tag's name agrees with a variable's.
double likenessOf(const std::vector<std::string>& tag, const std::vector<std::string>& variable)
{
    const std::string whole = joined(tag), name = joined(variable);
    if (whole == name) return 1.0;
    const int meaning = meaningOf(name);
    if (meaning >= 0 && meaningOf(whole) == meaning) return 0.9;
    double best = commonStart(whole, name) * 0.9;
    for (const std::string& word : tag) {
        if (word == name) best = std::max(best, 0.85);
        // One letter alone says too little next to other words.
        if (word.size() > 1 && meaning >= 0 && meaningOf(word) == meaning) best = std::max(best, 0.8);
        best = std::max(best, commonStart(word, name) * 0.8);
    }
    return best;
}

struct Candidate {
    std::string variable;
    std::string unitId;
    std::vector<std::string> words; // of the quantity, without the unit's id
    bool culture = false;           // in a vessel with a rate law
    bool last = false;              // that inoculates no other one
};

bool isCulture(const Plant& plant, int unit)
{
    return bool(plant.units[std::size_t(unit)].setup.kinetics);
}

// What is recorded of a train of seed vessels is its end, unless a tag names another one.
bool isLast(const Plant& plant, int unit)
{
    return std::ranges::none_of(plant.streams, [&](const model::PlantStream& stream) {
        return stream.from == unit && stream.to != unit && isCulture(plant, stream.to);
    });
}

std::vector<Candidate> candidatesOf(const Plant& plant)
{
    std::vector<Candidate> candidates;
    for (const std::string& variable : comparableVariables(plant)) {
        const std::size_t dot = variable.find('.');
        const std::string unit = variable.substr(0, dot);
        const int index = plant.unitIndex(unit);
        const bool culture = isCulture(plant, index);
        candidates.push_back(
            {variable, unit, wordsOf(variable.substr(dot + 1)), culture, culture && isLast(plant, index)});
    }
    return candidates;
}

Suggestion best(const Plant& plant, const Tag& tag, const std::vector<Candidate>& candidates)
{
    Suggestion found{tag.id, {}, 0.0};
    const std::vector<std::string> words = wordsOf(tag.id);
    double highest = minLikeness;
    for (const Candidate& candidate : candidates) {
        // The tag may name the unit too: "N1_VCD".
        const std::string unit = joined(wordsOf(candidate.unitId));
        std::vector<std::string> rest = words;
        const bool named = rest.size() > 1 && std::erase(rest, unit) > 0 && !rest.empty();
        const double likeness = likenessOf(named ? rest : words, candidate.words);
        if (likeness < minLikeness) continue;
        // Among the same quantity of several units the one that is named, then one with a culture, of a train the last.
        const double rank =
            likeness + (named ? 0.3 : 0.0) + (candidate.culture ? 0.05 : 0.0) + (candidate.last ? 0.02 : 0.0);
        if (rank <= highest && !found.variable.empty()) continue;
        if (!tag.unit.empty() && !makeLink(plant, tag, candidate.variable)) continue;
        highest = rank;
        found.variable = candidate.variable;
        found.likeness = likeness;
    }
    return found;
}

} // namespace

std::vector<Suggestion> suggestMappings(const Plant& plant, std::span<const Tag> tags)
{
    base::Errors none;
    const std::vector<MappedTag> mapped = mapTags(plant, tags, {}, none);
    const std::vector<Candidate> candidates = candidatesOf(plant);
    std::vector<Suggestion> suggestions;
    for (const MappedTag& one : mapped) {
        Suggestion suggestion{one.tag.id, one.variable, 1.0};
        if (one.variable.empty()) suggestion = best(plant, one.tag, candidates);
        if (!suggestion.variable.empty()) suggestions.push_back(std::move(suggestion));
    }
    std::stable_sort(suggestions.begin(), suggestions.end(),
                     [](const Suggestion& a, const Suggestion& b) { return a.likeness > b.likeness; });
    return suggestions;
}

namespace {

// By the rate law of the last culture; of own equations the first species, as every published model writes them.
std::string cellsByLaw(const Plant& plant)
{
    std::string found;
    for (int u = 0; u < int(plant.units.size()); ++u) {
        const model::PlantUnit& unit = plant.units[std::size_t(u)];
        const model::BoundLaw& law = unit.setup.kinetics;
        if (!law || !(found.empty() || isLast(plant, u))) continue;
        int cells = law.componentOf("cells");
        if (cells < 0) cells = law.componentOf("biomass");
        if (cells < 0 && law.tape && !law.law->roles.empty()) cells = law.componentOf(law.law->roles.front().key);
        if (cells >= 0) found = unit.id + "." + plant.components[std::size_t(cells)].id;
    }
    return found;
}

} // namespace

bool reportsDensity(std::string_view name)
{
    return besideDensity(name).has_value();
}

std::string cellsOfDensity(const Plant& plant, const Tag& tag)
{
    std::optional<std::vector<std::string>> words = besideDensity(tag.id);
    if (!words || (!tag.unit.empty() && !base::sameDimension(tag.unit, "1"))) return {};
    words->push_back("cells");
    // What may stand beside it is the name of a unit.
    for (const std::string& name : {base::join(*words, " "), words->back()}) {
        const std::string variable = best(plant, {name, {}}, candidatesOf(plant)).variable;
        const base::Result<ReadTarget> target = model::findReadTarget(plant, variable);
        if (target && target->kind == ReadTarget::Kind::Component) return variable;
    }
    return cellsByLaw(plant);
}

} // namespace titer::twin
