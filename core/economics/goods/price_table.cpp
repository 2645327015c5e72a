#include "core/economics/goods/price_table.h"

#include "core/base/encoding.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/economics/goods/sheet_number.h"
#include "core/model/faults.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace titer::economics {

using base::Json;
using base::say;

namespace {

constexpr const char* sheetColumns[] = {"id", "of", "price", "unit", "uses", "buy", "low", "high", "year", "source"};
// In these an empty cell is that of a merged one above it.
constexpr const char* mergedColumns[] = {"unit", "year", "source"};

// "EUR/L" of "Price [EUR/L]", whose name is left over.
std::string takeBracket(std::string& name)
{
    const std::size_t open = name.find_first_of("[("), close = name.find_last_of("])");
    if (open == std::string::npos || close == std::string::npos || close < open) return {};
    const std::string inside = name.substr(open + 1, close - open - 1);
    name = std::string(base::trimmed(std::string_view(name).substr(0, open)));
    return inside;
}

std::string idOf(std::string_view of)
{
    std::string id;
    for (const char c : of) {
        if (c == '*')
            id += "all";
        else
            id += base::isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ? c : '_';
    }
    return id;
}

class SheetReader {
public:
    SheetReader(bool fromWorkbook, base::Errors& errors, base::Notices& notices)
        : m_fromWorkbook(fromWorkbook)
        , m_errors(errors)
        , m_notices(notices)
    {
    }

    Json read(const std::string& text)
    {
        Json table = Json::object({{"format", pricesFormat}});
        if (!findNames(text)) {
            m_errors.push_back(
                base::inputError(say(CORE_TR("core", "No line of this table has the names “of” and "
                                                     "“price”. Its columns are {1}; “of” and “price” "
                                                     "are needed."),
                                     base::join({std::begin(sheetColumns), std::end(sheetColumns)}, ", "))));
            return table;
        }
        fillMerged();
        findDecimalSign();
        Json prices = Json::array();
        for (const Row& row : m_rows) prices.push(priceOf(row));
        if (const std::string currency = currencyIn(prices); !currency.empty()) table["currency"] = currency;
        table["prices"] = std::move(prices);
        return table;
    }

private:
    struct Row {
        int line = 0;
        std::map<std::string, std::string> cells; // by name; none of an empty one
    };

    // Of the first price that has one.
    static std::string currencyIn(const Json& prices)
    {
        for (const Json& price : prices.items())
            if (const Json* text = price.find("price"); text && text->isString())
                if (const auto currency =
                        base::currencyOf(base::dimensionOfUnit(base::unitIn(text->string()).value_or(""))))
                    return *currency;
        return {};
    }

    static std::string lineText(int line) { return "line " + std::to_string(line); }

    // The lines below the first that has the names, by the sign that parts it best.
    bool findNames(const std::string& text)
    {
        std::vector<std::string> lines;
        for (std::string_view rest = text; !rest.empty();) {
            bool open = false;
            std::size_t length = base::csvLineLength(rest, ',', '\n', open);
            if (length == std::string_view::npos) length = rest.size();
            std::string_view line = rest.substr(0, length);
            if (base::endsWith(line, "\r")) line.remove_suffix(1);
            lines.emplace_back(line);
            rest.remove_prefix(std::min(length + 1, rest.size()));
        }
        for (std::size_t i = 0; i < lines.size(); ++i)
            for (const char separator : {';', '\t', ','}) {
                base::CsvCells cells;
                if (!takeNames(base::trimmedCells(cells, lines[i], separator))) continue;
                for (std::size_t below = i + 1; below < lines.size(); ++below)
                    takeRow(int(below) + 1, base::trimmedCells(cells, lines[below], separator));
                return true;
            }
        return false;
    }

    bool takeNames(const std::vector<std::string>& cells)
    {
        m_names.clear();
        m_units.clear();
        for (const std::string& cell : cells) {
            std::string name = cell;
            const std::string unit = takeBracket(name);
            name = base::lowerAscii(name);
            const bool known = std::ranges::find(sheetColumns, name) != std::end(sheetColumns);
            m_names.push_back(known ? name : std::string());
            if (known && !unit.empty()) m_units[name] = unit;
        }
        const auto has = [this](const char* name) {
            return std::ranges::find(m_names, std::string(name)) != m_names.end();
        };
        return has("of") && has("price");
    }

    // A line with a single cell is a heading between rows, unless it names what has a price.
    void takeRow(int line, const std::vector<std::string>& cells)
    {
        Row row{line, {}};
        for (std::size_t i = 0; i < std::min(cells.size(), m_names.size()); ++i)
            if (!m_names[i].empty() && !cells[i].empty()) row.cells[m_names[i]] = cells[i];
        const auto of = row.cells.find("of");
        const bool names = of != row.cells.end() && of->second.find(':') != std::string::npos;
        if (row.cells.size() > 1 || names) m_rows.push_back(std::move(row));
    }

    void fillMerged()
    {
        for (const char* column : mergedColumns) {
            int filled = 0;
            for (std::size_t i = 1; i < m_rows.size(); ++i) {
                const auto above = m_rows[i - 1].cells.find(column);
                if (above == m_rows[i - 1].cells.end() || m_rows[i].cells.contains(column)) continue;
                m_rows[i].cells[column] = above->second;
                ++filled;
            }
            if (filled > 0)
                m_notices.push_back({column, say(CORE_TR("core", "{1} empty cells of “{2}” are read as what stands "
                                                                 "above them, as of merged cells."),
                                                 std::to_string(filled), column)});
        }
    }

    // What one number leaves open another one of the table may say.
    void findDecimalSign()
    {
        for (const Row& row : m_rows)
            for (const char* column : {"price", "low", "high", "uses"}) {
                const auto cell = row.cells.find(column);
                if (cell == row.cells.end() || isOfWorkbook(cell->second)) continue;
                const DecimalSign sign = decimalSignOf(splitQuantity(cell->second).number);
                if (sign == DecimalSign::Point || sign == DecimalSign::Comma) {
                    m_areMixed = m_areMixed || (m_sign != DecimalSign::None && m_sign != sign);
                    m_sign = sign;
                }
            }
    }

    bool isOfWorkbook(const std::string& cell) const { return m_fromWorkbook && base::readNumber(cell).has_value(); }

    std::optional<double> numberOf(const Row& row, const char* column, const std::string& cell,
                                   const std::string& number)
    {
        const auto fault = [&](base::Sentence what) {
            m_errors.push_back(base::inputError(lineText(row.line) + ", " + column, std::move(what)));
            return std::optional<double>();
        };
        if (isOfWorkbook(cell)) return base::readNumber(cell);
        const DecimalSign own = decimalSignOf(number);
        if (own == DecimalSign::Either && (m_sign == DecimalSign::None || m_areMixed))
            return fault(
                say(CORE_TR("core", "“{1}” can be read with decimals or with thousands. Write it without a sign "
                                    "between thousands."),
                    model::excerpt(cell)));
        const std::optional<double> value =
            readSheetNumber(number, own == DecimalSign::Point || own == DecimalSign::Comma ? own : m_sign);
        return value ? value : fault(say(CORE_TR("core", "“{1}” is no number."), model::excerpt(cell)));
    }

    Json priceOf(const Row& row)
    {
        Json price = Json::object();
        const auto cellOf = [&row](const char* column) {
            const auto found = row.cells.find(column);
            return found == row.cells.end() ? std::string() : found->second;
        };
        const std::string of = cellOf("of");
        price["id"] = row.cells.contains("id") ? cellOf("id") : idOf(of);
        price["of"] = of;
        for (const char* column : {"price", "low", "high"}) {
            const std::string cell = cellOf(column);
            if (cell.empty()) continue;
            const SheetQuantity quantity = splitQuantity(cell);
            const std::optional<double> number = numberOf(row, column, cell, quantity.number);
            if (number) price[column] = base::writeNumber(*number) + " " + unitOf(row, column, quantity.unit);
        }
        if (of.empty() || !row.cells.contains("price"))
            m_errors.push_back(base::inputError(
                lineText(row.line), say(CORE_TR("core", "This row has no “{1}”. Where its cell is merged with the one "
                                                        "above, write it into each row."),
                                        of.empty() ? "of" : "price")));
        for (const char* column : {"uses", "year"})
            if (const std::string cell = cellOf(column); !cell.empty())
                if (const std::optional<double> number = numberOf(row, column, cell, splitQuantity(cell).number))
                    price[column] = *number;
        for (const char* column : {"source", "buy"})
            if (const std::string cell = cellOf(column); !cell.empty()) price[column] = cell;
        return price;
    }

    std::string unitOf(const Row& row, const char* column, const std::string& own) const
    {
        if (!own.empty()) return own;
        if (const auto unit = row.cells.find("unit"); unit != row.cells.end()) return splitQuantity(unit->second).unit;
        for (const char* heading : {column, "price"})
            if (const auto unit = m_units.find(heading); unit != m_units.end()) return splitQuantity(unit->second).unit;
        return {};
    }

    bool m_fromWorkbook;
    base::Errors& m_errors;
    base::Notices& m_notices;
    std::vector<std::string> m_names;           // of the columns that are known
    std::map<std::string, std::string> m_units; // of headings
    std::vector<Row> m_rows;
    DecimalSign m_sign = DecimalSign::None;
    bool m_areMixed = false;
};

Json readPricesJson(std::string_view text, base::Errors& errors)
{
    Json table = base::readJson(text, errors);
    if (!errors.empty()) return table;
    const Json* format = table.find("format");
    const Json* prices = table.find("prices");
    if (!format || *format != Json(pricesFormat))
        errors.push_back(base::inputError("format", say(CORE_TR("core", "A table of prices has the format “{1}”, and "
                                                                        "this file {2}."),
                                                        pricesFormat, format ? model::shown(*format) : "none")));
    else if (!prices || !prices->isArray())
        errors.push_back(base::inputError("prices", say(CORE_TR("core", "“prices” must be a list in brackets."))));
    model::Faults faults(errors);
    const std::vector<std::string> known = {"format", "name", "note", "currency", "rates", "prices"};
    for (const Json::Member& member : table.members())
        if (std::ranges::find(known, member.first) == known.end())
            faults.addUnknownKey(member.first, member.first, known, table);
    for (const char* key : {"price", "low", "high"}) { // bare ones are in the currency of the table
        const Json* currency = table.find("currency");
        Json* rows = table.find("prices");
        if (!currency || !currency->isString() || !rows) continue;
        for (Json& row : rows->items())
            if (Json* value = row.find(key); value && value->isNumber())
                *value = base::writeNumber(value->number()) + " " + currency->string();
    }
    return table;
}

Json* sameMember(Json& prices, const char* key, const Json& row)
{
    const Json* wanted = row.find(key);
    for (Json& price : prices.items())
        if (const Json* own = price.find(key); own && wanted && *own == *wanted) return &price;
    return nullptr;
}

} // namespace

Json readPriceTable(std::string_view bytes, bool fromWorkbook, base::Errors& errors, base::Notices& notices)
{
    const std::string text = base::decoded(bytes, base::encodingOf(bytes, true));
    if (base::startsWith(base::trimmed(text), "{")) return readPricesJson(text, errors);
    return SheetReader(fromWorkbook, errors, notices).read(text);
}

void layPricesOver(Json& economics, const Json& table)
{
    if (const Json* currency = table.find("currency"); currency && !economics.find("currency"))
        economics["currency"] = *currency;
    if (const Json* rates = table.find("rates"))
        for (const Json::Member& rate : rates->members())
            if (const Json* own = economics.find("currency"); !own || *own != Json(rate.first))
                economics["rates"][rate.first] = rate.second;
    const Json* rows = table.find("prices");
    if (!rows) return;
    Json& prices = economics["prices"];
    if (prices.isNull()) prices = Json::array();
    for (const Json& row : rows->items()) {
        if (const Json* of = row.find("of"); of && *of == Json("electricity")) economics.erase("electricity");
        Json* there = sameMember(economics["prices"], "of", row);
        const Json* id = there ? there->find("id") : nullptr;
        Json laid = row;
        if (id) laid["id"] = Json(*id);
        if (!there) there = sameMember(economics["prices"], "id", row);
        if (there)
            *there = std::move(laid);
        else
            economics["prices"].push(std::move(laid));
    }
}

} // namespace titer::economics
