#include "core/mvda/batch/batch_model_json.h"

#include "core/base/text.h"
#include "core/model/json_fields.h"
#include "core/mvda/model_json.h"

#include <limits>

namespace titer::mvda {

using base::Json;
using base::say;
using Eigen::Index;

namespace {

constexpr const char* alignNames[] = {"resample", "grid", "indicator", "dtw"};
constexpr const char* unfoldNames[] = {"batch", "observation"};

// One array for each row.
Json rowsJson(const MatrixXd& matrix)
{
    Json rows = Json::array();
    for (const auto row : matrix.rowwise()) rows.push(numbersJson(row.transpose()));
    return rows;
}

// Of each point one array, column after column.
Json squaresJson(const std::vector<MatrixXd>& squares)
{
    Json points = Json::array();
    for (const MatrixXd& square : squares) points.push(numbersJson(square.reshaped()));
    return points;
}

Json alignmentJson(const Alignment& alignment)
{
    Json json = Json::object({{"by", alignNames[int(alignment.by)]}, {"axis", numbersJson(alignment.axis)}});
    if (alignment.by == AlignBy::Resample) {
        json["phases"] = model::textsJson(alignment.phases);
        json["durations"] = numbersJson(alignment.durations);
    } else if (alignment.by == AlignBy::Indicator) {
        json["indicator"] = alignment.indicator;
        json["falls"] = alignment.falls;
    } else if (alignment.by == AlignBy::Warp) {
        json["reference"] = alignment.reference;
        json["ranges"] = numbersJson(alignment.ranges.transpose());
        json["band"] = alignment.band;
        json["course"] = rowsJson(alignment.course.cells);
    }
    return json;
}

class BatchReader {
public:
    BatchReader(const Json& json, BatchModel& into, model::Faults& faults)
        : m_fields(json, "batch", faults)
        , m_model(into)
    {
    }

    void read()
    {
        std::string origin, unfold;
        m_fields.text("origin", origin, true);
        m_model.isVirtual = origin == "virtual";
        m_fields.text("unfold", unfold, true);
        m_fields.text("aligned_by", m_model.alignedBy, true);
        m_fields.text("time_unit", m_model.timeUnit);
        m_fields.texts("variables", m_model.names, true);
        m_fields.texts("units", m_model.units, true);
        m_fields.texts("batches", m_model.batches);
        if (m_model.units.size() != m_model.names.size())
            m_fields.fault("units", say(CORE_TR("core", "Each variable needs a unit, which may be empty.")));
        m_model.evolution.unfold = unfold == unfoldNames[1] ? Unfold::Observation : Unfold::Batch;
        alignment();
        const Index points = m_model.alignment.points(), variables = Index(m_model.names.size());
        m_model.scaling.mean = rows("mean", points, variables);
        m_model.scaling.deviation = rows("deviation", points, variables);
        if (!(m_model.scaling.deviation.array() > 0.0).all())
            m_fields.fault("deviation", say(CORE_TR("core", "Every deviation must be above 0.")));
        directions();
        Evolution& evolution = m_model.evolution;
        const Index components = m_model.model.components();
        evolution.course = rows("course", points, variables);
        evolution.centre = rows("centre", points, components);
        evolution.spread = rows("spread", points, components);
        evolution.precisions = squares("precisions", points, components);
        if (evolution.unfold == Unfold::Batch) evolution.regressions = squares("regressions", points, components);
        EvolvingLimits& limits = m_model.limits;
        for (const auto& [key, of] :
             {std::pair{"t2_95", &limits.t2_95}, std::pair{"t2_99", &limits.t2_99}, std::pair{"spe_95", &limits.spe_95},
              std::pair{"spe_99", &limits.spe_99}, std::pair{"mean_spe", &limits.meanSpe}})
            if (const Json* list = m_fields.find(key, true)) *of = numbers(*list, m_fields.path(key), points);
        (void)m_fields.find("beyond"); // what the limits came to is not needed again
    }

private:
    void alignment()
    {
        const Json* json = m_fields.find("alignment", true);
        if (!json) return;
        model::JsonFields fields(*json, m_fields.path("alignment"), m_fields.faults());
        Alignment& alignment = m_model.alignment;
        std::string by;
        fields.text("by", by, true);
        int kind = 0;
        while (kind < 4 && by != alignNames[kind]) ++kind;
        if (kind == 4) return fields.fault("by", say(CORE_TR("core", "“{1}” is no way to align batches."), by));
        alignment.by = AlignBy(kind);
        alignment.axis = anyNumbers(fields, "axis");
        const Index points = alignment.points(), variables = Index(m_model.names.size());
        if (points < 1) fields.fault("axis", say(CORE_TR("core", "The course has no points.")));
        if (alignment.axis.hasNaN()) fields.fault("axis", say(CORE_TR("core", "Every point needs its place.")));
        if (alignment.by == AlignBy::Resample) {
            fields.texts("phases", alignment.phases, true);
            alignment.durations = anyNumbers(fields, "durations");
            if (alignment.durations.size() != Index(alignment.phases.size()) || alignment.phases.empty() ||
                !(alignment.durations.array() >= 0.0).all())
                fields.fault("durations", say(CORE_TR("core", "Each phase needs a duration.")));
        } else if (alignment.by == AlignBy::Indicator) {
            fields.count("indicator", alignment.indicator, true);
            if (alignment.indicator < 0 || alignment.indicator >= variables)
                fields.fault("indicator", say(CORE_TR("core", "There is no such variable.")));
            const Json* falls = fields.find("falls", true);
            alignment.falls = falls && falls->boolean();
        } else if (alignment.by == AlignBy::Warp) {
            fields.text("reference", alignment.reference, true);
            if (const Json* list = fields.find("ranges", true))
                alignment.ranges = numbers(*list, fields.path("ranges"), variables).transpose();
            fields.quantity("band", "1", 0.0, alignment.band, true);
            alignment.course = {alignment.axis, rowsOfFields(fields, "course", points, variables)};
        }
    }

    // The directions are those of the model, of each cell.
    void directions()
    {
        const Latent& latent = m_model.model.latent;
        Evolution& evolution = m_model.evolution;
        evolution.rotations = latent.rotations;
        evolution.loadings = latent.loadings;
        if (evolution.unfold == Unfold::Observation) {
            if (latent.loadings.rows() != Index(m_model.names.size()))
                m_fields.fault("variables", say(CORE_TR("core", "The model has another number of variables.")));
            return;
        }
        const Index count = m_model.alignment.points() * Index(m_model.names.size());
        const VectorXd cells = anyNumbers(m_fields, "cells");
        const bool fits = cells.size() == latent.loadings.rows() && (cells.array() >= 0.0).all() &&
                          (cells.array() < double(count)).all();
        if (!fits) return m_fields.fault("cells", say(CORE_TR("core", "Each column of the model needs its cell.")));
        for (const double cell : cells) m_model.cells.push_back(Index(cell));
        evolution.rotations = byCell(latent.rotations, m_model.cells, count);
        evolution.loadings = byCell(latent.loadings, m_model.cells, count);
    }

    void wrong(const std::string& where, Index count)
    {
        m_fields.faults().add(where, say(CORE_TR("core", "Here {1} numbers are needed."), std::to_string(count)));
    }

    // null is none.
    VectorXd numbers(const Json& list, const std::string& where, Index count)
    {
        VectorXd values = VectorXd::Constant(count, std::numeric_limits<double>::quiet_NaN());
        if (!list.isArray() || Index(list.items().size()) != count) return wrong(where, count), values;
        for (Index i = 0; i < count; ++i) {
            const Json& item = list.items()[std::size_t(i)];
            if (item.isNumber())
                values[i] = item.number();
            else if (!item.isNull())
                wrong(where, count);
        }
        return values;
    }

    VectorXd anyNumbers(model::JsonFields& fields, const char* key)
    {
        const Json* list = fields.find(key, true);
        return list ? numbers(*list, fields.path(key), Index(list->items().size())) : VectorXd();
    }

    MatrixXd rowsOfFields(model::JsonFields& fields, const char* key, Index count, Index columns)
    {
        MatrixXd matrix = MatrixXd::Zero(count, columns);
        Index row = 0;
        fields.list(
            key,
            [&](const Json& entry, const std::string& where) {
                if (row < count) matrix.row(row) = numbers(entry, where, columns).transpose();
                ++row;
            },
            true);
        if (row != count) wrong(fields.path(key), count);
        return matrix;
    }

    MatrixXd rows(const char* key, Index count, Index columns) { return rowsOfFields(m_fields, key, count, columns); }

    std::vector<MatrixXd> squares(const char* key, Index points, Index side)
    {
        const MatrixXd flat = rows(key, points, side * side);
        std::vector<MatrixXd> squares;
        for (Index k = 0; k < points; ++k) squares.emplace_back(VectorXd(flat.row(k)).reshaped(side, side));
        return squares;
    }

    model::JsonFields m_fields;
    BatchModel& m_model;
};

} // namespace

Json batchModelJson(const BatchModel& model)
{
    const Evolution& evolution = model.evolution;
    const EvolvingLimits& limits = model.limits;
    Json batch = Json::object({{"origin", model.isVirtual ? "virtual" : "measured"},
                               {"unfold", unfoldNames[int(evolution.unfold)]},
                               {"aligned_by", model.alignedBy},
                               {"alignment", alignmentJson(model.alignment)},
                               {"variables", model::textsJson(model.names)},
                               {"units", model::textsJson(model.units)},
                               {"time_unit", model.timeUnit},
                               {"batches", model::textsJson(model.batches)},
                               {"mean", rowsJson(model.scaling.mean)},
                               {"deviation", rowsJson(model.scaling.deviation)},
                               {"course", rowsJson(evolution.course)},
                               {"centre", rowsJson(evolution.centre)},
                               {"spread", rowsJson(evolution.spread)},
                               {"precisions", squaresJson(evolution.precisions)},
                               {"t2_95", numbersJson(limits.t2_95)},
                               {"t2_99", numbersJson(limits.t2_99)},
                               {"spe_95", numbersJson(limits.spe_95)},
                               {"spe_99", numbersJson(limits.spe_99)},
                               {"mean_spe", numbersJson(limits.meanSpe)},
                               {"beyond", Json::object({{"t2_95", limits.beyondT2_95},
                                                        {"t2_99", limits.beyondT2_99},
                                                        {"spe_95", limits.beyondSpe_95},
                                                        {"spe_99", limits.beyondSpe_99}})}});
    if (evolution.unfold == Unfold::Batch) {
        Json cells = Json::array();
        for (const Index cell : model.cells) cells.push(std::int64_t(cell));
        batch["cells"] = std::move(cells);
        batch["regressions"] = squaresJson(evolution.regressions);
    }
    Json json = modelJson(model.model);
    json["batch"] = std::move(batch);
    return json;
}

base::Result<BatchModel> readBatchModel(std::string_view text)
{
    base::Result<Model> read = readModel(text);
    if (!read) return read.error();
    base::Errors errors;
    const Json json = base::readJson(text, errors);
    const Json* batch = json.find("batch");
    if (!batch)
        return base::inputError("batch", say(CORE_TR("core", "This model is none of batches. Make one with “titer-cli "
                                                             "mvda batch”.")));
    BatchModel model;
    model.model = std::move(*read);
    model::Faults faults(errors);
    BatchReader(*batch, model, faults).read();
    if (!errors.empty()) return errors.front();
    return model;
}

} // namespace titer::mvda
