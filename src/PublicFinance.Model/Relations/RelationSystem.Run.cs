using PublicFinance.Model.Amounts;

namespace PublicFinance.Model.Relations;

public sealed partial class RelationSystem
{
    /// <summary>One settling: the intervals as they are narrowed, and for each end the relation that moved it last.</summary>
    internal sealed class Run
    {
        private readonly RelationSystem _system;
        private readonly bool[]? _relations;
        private readonly long[] _low;
        private readonly long[] _high;
        private readonly int[] _lowReason;
        private readonly int[] _highReason;
        private int _emptyRelation = -1;

        public Run(RelationSystem system, bool[]? relations, bool[]? figures)
        {
            _system = system;
            _relations = relations;
            int count = system._figures.Count;
            _low = new long[count];
            _high = new long[count];
            _lowReason = new int[count];
            _highReason = new int[count];
            for (int node = 0; node < count; node++)
            {
                Interval bounds = figures is null || figures[node] ? system._printed[node] : new Interval(-Unbounded, Unbounded);
                (_low[node], _high[node]) = (bounds.Low, bounds.High);
                (_lowReason[node], _highReason[node]) = (-1, -1);
            }
        }

        /// <summary>The quantity for which no value is left; -1 for none.</summary>
        public int EmptyNode { get; private set; } = -1;

        /// <summary>False when the sweeps were over before nothing moved.</summary>
        public bool IsSettled { get; private set; } = true;

        public Interval this[int node] => new(_low[node], _high[node]);

        public (int Low, int High) Reasons(int node) => (_lowReason[node], _highReason[node]);

        public void Go()
        {
            int count = _system._relations.Length;
            List<int> now = new(count), next = [];
            bool[] queued = new bool[count];
            for (int r = 0; r < count; r++)
            {
                if (_relations is null || _relations[r])
                {
                    now.Add(r);
                }
            }

            for (int sweep = 0; now.Count > 0; sweep++)
            {
                if (sweep == MostSweeps)
                {
                    IsSettled = false;
                    return;
                }

                foreach (int r in now)
                {
                    queued[r] = false;
                    if (!Narrow(r, next, queued))
                    {
                        return;
                    }
                }

                (now, next) = (next, now);
                next.Clear();
            }
        }

        /// <summary>The relations from which the empty interval followed, found backwards over the reasons.</summary>
        public bool[] Support()
        {
            bool[] support = new bool[_system._relations.Length];
            Stack<int> open = new();
            void Add(int relation)
            {
                if (relation >= 0 && !support[relation])
                {
                    support[relation] = true;
                    open.Push(relation);
                }
            }

            Add(_emptyRelation);            // the emptied quantity is one of its terms
            while (open.TryPop(out int relation))
            {
                for (int t = _system._termStart[relation]; t < _system._termStart[relation + 1]; t++)
                {
                    Add(_lowReason[_system._termNode[t]]);
                    Add(_highReason[_system._termNode[t]]);
                }
            }

            return support;
        }

        private bool Narrow(int r, List<int> next, bool[] queued)
        {
            Relation relation = _system._relations[r];
            return relation.IsLinear ? NarrowLinear(r, relation, next, queued) : NarrowRatio(r, relation.Form, next, queued);
        }

        /// <summary>Each term is bounded by the ends of all the others; one term without bound can still be bounded, two cannot.</summary>
        private bool NarrowLinear(int r, Relation relation, List<int> next, bool[] queued)
        {
            int start = _system._termStart[r], count = relation.Terms.Length;
            Int128 low = 0, high = 0;
            int openLow = 0, openHigh = 0;
            for (int i = 0; i < count; i++)
            {
                (Int128 least, Int128 most, bool hasLeast, bool hasMost) = Term(relation.Terms[i].Weight, _system._termNode[start + i]);
                low += least;
                high += most;
                openLow += hasLeast ? 0 : 1;
                openHigh += hasMost ? 0 : 1;
            }

            if (openLow > 1 && (openHigh > 1 || relation.Form == RelationForm.AtMost))
            {
                return true;
            }

            for (int i = 0; i < count; i++)
            {
                long weight = relation.Terms[i].Weight;
                int node = _system._termNode[start + i];
                (Int128 least, Int128 most, bool hasLeast, bool hasMost) = Term(weight, node);
                Int128? upper = openLow == (hasLeast ? 0 : 1) ? -(low - least) : null;
                Int128? lower = relation.Form == RelationForm.Equal && openHigh == (hasMost ? 0 : 1) ? -(high - most) : null;
                Int128? from = weight > 0 ? lower is { } a ? Division.Floor(a, weight) : null : upper is { } b ? Division.Floor(b, weight) : null;
                Int128? to = weight > 0 ? upper is { } c ? Division.Ceiling(c, weight) : null : lower is { } d ? Division.Ceiling(d, weight) : null;
                if (!Set(node, from, to, r, next, queued))
                {
                    return false;
                }
            }

            return true;
        }

        private (Int128 Least, Int128 Most, bool HasLeast, bool HasMost) Term(long weight, int node)
        {
            bool hasLow = _low[node] > -Unbounded, hasHigh = _high[node] < Unbounded;
            Int128 a = (Int128)weight * _low[node], b = (Int128)weight * _high[node];
            return weight > 0
                ? (hasLow ? a : 0, hasHigh ? b : 0, hasLow, hasHigh)
                : (hasHigh ? b : 0, hasLow ? a : 0, hasHigh, hasLow);
        }

        /// <summary>part = whole·rate, or change = rate·(current − change): each of the three from the corners of the other two.</summary>
        private bool NarrowRatio(int r, RelationForm form, List<int> next, bool[] queued)
        {
            int start = _system._termStart[r];
            int first = _system._termNode[start], second = _system._termNode[start + 1], rate = _system._termNode[start + 2];
            const int one = 1_000_000_000;
            if (form == RelationForm.Share)
            {
                return Corners(first, second, rate, (w, p) => (w * p, one), r, next, queued)
                    && Corners(second, first, rate, (x, p) => (x * one, p), r, next, queued)
                    && Corners(rate, first, second, (x, w) => (x * one, w), r, next, queued);
            }

            return Corners(second, first, rate, (c, p) => (c * p, one + p), r, next, queued)
                && Corners(first, second, rate, (d, p) => (d * (one + p), p), r, next, queued);
        }

        /// <summary>Bounds a quantity by a quotient of two others; nothing where the divisor can be zero or an end is open.</summary>
        private bool Corners(int target, int a, int b, Func<Int128, Int128, (Int128 Over, Int128 By)> quotient, int r, List<int> next, bool[] queued)
        {
            if (_low[a] <= -Unbounded || _high[a] >= Unbounded || _low[b] <= -Unbounded || _high[b] >= Unbounded)
            {
                return true;
            }

            Int128 least = Int128.MaxValue, most = Int128.MinValue;
            int sign = 0;
            foreach (long x in new[] { _low[a], _high[a] })
            {
                foreach (long y in new[] { _low[b], _high[b] })
                {
                    (Int128 over, Int128 by) = quotient(x, y);
                    if (by == 0 || (sign != 0 && Int128.Sign(by) != sign))
                    {
                        return true;
                    }

                    sign = Int128.Sign(by);
                    least = Int128.Min(least, Division.Floor(over, by));
                    most = Int128.Max(most, Division.Ceiling(over, by));
                }
            }

            return Set(target, least, most, r, next, queued);
        }

        private bool Set(int node, Int128? from, Int128? to, int r, List<int> next, bool[] queued)
        {
            bool moved = false;
            if (from is { } low && low > _low[node] && low > -Unbounded)
            {
                _low[node] = (long)Int128.Min(low, Unbounded);
                _lowReason[node] = r;
                moved = true;
            }

            if (to is { } high && high < _high[node] && high < Unbounded)
            {
                _high[node] = (long)Int128.Max(high, -Unbounded);
                _highReason[node] = r;
                moved = true;
            }

            if (_low[node] > _high[node])
            {
                EmptyNode = node;
                _emptyRelation = r;
                return false;
            }

            for (int i = _system._useStart[node]; moved && i < _system._useStart[node + 1]; i++)
            {
                int use = _system._uses[i];
                if (use != r && !queued[use] && (_relations is null || _relations[use]))
                {
                    queued[use] = true;
                    next.Add(use);
                }
            }

            return true;
        }
    }
}
