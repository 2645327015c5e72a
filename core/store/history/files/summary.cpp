#include "core/store/history/files/summary.h"

#include <algorithm>
#include <cmath>

namespace titer::store {

using connect::Quality;

namespace {

// NaN stands for nothing here.
double lower(double one, double other)
{
    return other < one || std::isnan(one) ? other : one;
}
double higher(double one, double other)
{
    return other > one || std::isnan(one) ? other : one;
}

connect::Status worse(connect::Status one, connect::Status other)
{
    return (other >> 30) > (one >> 30) ? other : one;
}

// The quality of a sample as statistics see it: a value that is not finite is no value.
Quality usableQuality(double value, connect::Status status)
{
    // Here and not by qualityOf(), which lies in a library of its own: this is asked for every sample.
    const connect::Status severity = status >> 30;
    if (!std::isfinite(value) || severity > 1) return Quality::Bad;
    return severity == 0 ? Quality::Good : Quality::Uncertain;
}

// Whether all samples are good numbers, as they mostly are.
bool areGood(const Samples& samples, std::size_t from, std::size_t to)
{
    connect::Status statuses = 0;
    double zero = 0.0;
    for (std::size_t i = from; i < to; ++i) {
        statuses |= samples.status[i];
        zero += samples.value[i] * 0.0; // NaN where the value is not finite
    }
    return statuses >> 30 == 0 && zero == 0.0;
}

void summariseGood(Summary& summary, const Samples& samples, std::size_t from, std::size_t to)
{
    const double* value = samples.value.data();
    const std::int64_t* time = samples.time.data();
    double min = value[from], max = value[from], sum = 0.0, integral = 0.0;
    for (std::size_t i = from; i < to; ++i) {
        min = std::min(min, value[i]);
        max = std::max(max, value[i]);
        sum += value[i];
    }
    for (std::size_t i = from; i + 1 < to; ++i) integral += value[i] * double(time[i + 1] - time[i]);
    summary.min = min;
    summary.max = max;
    summary.first = value[from];
    summary.last = value[to - 1];
    summary.sum = sum;
    summary.integral = integral;
    summary.t1 = time[to - 1];
    summary.good = summary.t1 - summary.t0;
    summary.ending = Quality::Good;
}

} // namespace

Summary summarise(const Samples& samples, std::size_t from, std::size_t to)
{
    Summary summary;
    summary.t0 = samples.time[from];
    summary.count = std::int64_t(to - from);
    summary.worst = samples.status[from];
    if (areGood(samples, from, to)) {
        summariseGood(summary, samples, from, to);
        return summary;
    }
    for (std::size_t i = from; i < to; ++i) {
        const double value = samples.value[i];
        const Quality quality = usableQuality(value, samples.status[i]);
        summary.worst = worse(summary.worst, samples.status[i]);
        if (quality != Quality::Bad) {
            summary.min = lower(summary.min, value);
            summary.max = higher(summary.max, value);
            if (std::isnan(summary.first)) summary.first = value;
            summary.last = value;
            summary.sum += value;
        }
        summary.t1 = samples.time[i];
        summary.ending = quality;
        if (i + 1 < to) hold(summary, samples.time[i + 1]);
    }
    return summary;
}

void hold(Summary& summary, std::int64_t until)
{
    const std::int64_t span = until - summary.t1;
    switch (summary.ending) {
    case Quality::Good:
        summary.good += span;
        summary.integral += summary.last * double(span);
        break;
    case Quality::Uncertain:
        summary.uncertain += span;
        break;
    case Quality::Bad:
        summary.bad += span;
        break;
    }
}

void append(Summary& summary, const Summary& next)
{
    if (summary.count == 0) {
        summary = next;
        return;
    }
    hold(summary, next.t0);
    merge(summary, next);
}

void merge(Summary& summary, const Summary& next)
{
    summary.t1 = next.t1;
    summary.count += next.count;
    summary.min = lower(summary.min, next.min);
    summary.max = higher(summary.max, next.max);
    if (std::isnan(summary.first)) summary.first = next.first;
    if (!std::isnan(next.last)) summary.last = next.last;
    summary.sum += next.sum;
    summary.integral += next.integral;
    summary.good += next.good;
    summary.uncertain += next.uncertain;
    summary.bad += next.bad;
    summary.worst = worse(summary.worst, next.worst);
    summary.ending = next.ending;
}

} // namespace titer::store
